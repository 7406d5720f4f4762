import QtQuick
import QtQuick.Templates as T
import Amphora

/// One entry of a TagField with the cross that takes it away.
Rectangle {
    id: root

    required property int index
    required property var modelData
    property int maximumWidth: 400

    signal removed()

    implicitWidth: Math.min(maximumWidth, words.implicitWidth + 38)
    implicitHeight: Math.max(Theme.chip, words.implicitHeight + 8)
    radius: height / 2
    color: Theme.fill
    antialiasing: true

    Label {
        id: words
        anchors { left: parent.left; leftMargin: 11; right: cross.left; rightMargin: -4; verticalCenter: parent.verticalCenter }
        text: TextKit.foreign(root.modelData, 140, false)
        kind: Label.SecondaryStrong
    }
    T.AbstractButton {
        id: cross
        objectName: root.objectName !== "" ? root.objectName + ".remove" : ""
        anchors { right: parent.right; rightMargin: -2; verticalCenter: parent.verticalCenter }
        implicitWidth: 32 // The target; the ring lies inside.
        implicitHeight: 32
        hoverEnabled: true
        Accessible.role: Accessible.Button
        //: Spoken name of the cross in a chip; %1 is the entry.
        Accessible.name: qsTr("Remove %1").arg(root.modelData)
        Accessible.onPressAction: clicked()
        Keys.onReturnPressed: clicked()
        onClicked: root.removed()

        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                icon: "x"
                color: cross.hovered ? Theme.text : Theme.faint
            }
        }
        background: Item {
            FocusRing {
                anchors.margins: 4
                shown: cross.visualFocus
                inside: true
                inner: 12
            }
        }
    }
}
