import QtQuick
import QtQuick.Templates as T
import Amphora

/// Who can see a field: icon and words, a quiet menu button when it can be changed.
T.Button {
    id: root

    required property string iconName
    property bool editable: false
    property string fieldName
    /// Where there is no room for the words.
    property string spoken: text

    enabled: editable
    hoverEnabled: true
    focusPolicy: editable ? Qt.StrongFocus : Qt.NoFocus
    implicitWidth: line.implicitWidth + (editable ? 12 : 0)
    implicitHeight: 24
    Accessible.role: editable ? Accessible.ButtonMenu : Accessible.StaticText
    //: Spoken name of the small menu that says who can see a field. %1 is the field, %2 for example "Everyone".
    Accessible.name: qsTr("%1 is shown to: %2").arg(fieldName).arg(spoken)
    Accessible.onPressAction: if (editable) clicked()

    contentItem: Item {
        Row {
            id: line
            anchors.centerIn: parent
            spacing: 6

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                icon: root.iconName
            }
            Label {
                text: root.text
                kind: Label.SecondaryStrong
                color: Theme.muted
                visible: text.trim() !== ""
                Accessible.ignored: true
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                icon: root.editable ? "chevron-down" : ""
            }
        }
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.down ? Theme.pressed : root.hovered && root.editable ? Theme.hover : "transparent"

        FocusRing { shown: root.visualFocus }
    }
}
