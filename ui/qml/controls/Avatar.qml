import QtQuick
import Amphora

/// The round picture of a person, or the bands drawn from the DID.
AvatarItem {
    id: root

    property int size: Theme.avatarMedium
    property string name

    width: size
    height: size
    implicitWidth: size
    implicitHeight: size
    Accessible.role: Accessible.Graphic
    //: Spoken name of a person's picture.
    Accessible.name: name !== "" ? qsTr("Picture of %1").arg(name) : qsTr("Picture")
}
