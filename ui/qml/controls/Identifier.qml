import QtQuick
import Amphora

/// A DID, StreamID or CID: shortened in the middle, left to right always, copied whole. The tooltip shows all of it.
Item {
    id: root

    property string value
    property bool copyable: true
    /// Only the address of a did:pkh, the key of a did:key.
    property bool brief: false
    property bool whole: false
    /// What the copy button calls it: "Copy the DID".
    property string copyTip: qsTr("Copy")

    signal copied()

    implicitWidth: words.implicitWidth + (copyable ? 4 + Theme.iconSmall : 0)
    implicitHeight: Math.max(16, words.implicitHeight)
    Accessible.role: Accessible.StaticText
    Accessible.name: value

    // Where it stands is mirrored, what it is made of is not.
    Item {
        anchors.fill: parent
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        Label {
            id: words
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            width: Math.min(implicitWidth, root.width - (root.copyable ? 4 + Theme.iconSmall : 0))
            text: root.whole ? root.value : root.brief ? TextKit.shortest(root.value) : TextKit.shortened(root.value)
            kind: Label.Mono
            color: Theme.muted
            wrapMode: root.whole ? Text.WrapAnywhere : Text.NoWrap
            Accessible.ignored: true

            HoverHandler { id: hover }
            Tip {
                text: root.value
                visible: hover.hovered && words.text !== root.value
            }
        }
        IconButton {
            objectName: root.objectName !== "" ? root.objectName + ".copy" : ""
            anchors { left: words.right; leftMargin: 4 - (width - Theme.iconSmall) / 2; verticalCenter: parent.verticalCenter }
            visible: root.copyable
            iconName: done.running ? "check" : "copy"
            //: Tooltip after something was copied.
            tip: done.running ? qsTr("Copied") : root.copyTip
            onClicked: {
                TextKit.copy(root.value);
                done.restart();
                root.copied();
            }
        }
    }
    Timer {
        id: done
        interval: 1600
    }
}
