import QtQuick
import Amphora

/// One of the six named checks.
Item {
    id: root

    required property int index
    required property var modelData
    property string name

    readonly property bool good: modelData === "good"
    readonly property bool was: modelData === "was"
    readonly property bool bad: modelData === "bad"

    implicitHeight: words.implicitHeight + 8
    Accessible.role: Accessible.StaticText
    //: Spoken result of a check: "Reach: good".
    Accessible.name: qsTr("%1: %2").arg(name).arg(good ? qsTr("good") : was ? qsTr("was good") : bad ? qsTr("failed") : modelData === "busy" ? qsTr("checking") : qsTr("not checked"))

    Icon {
        id: mark
        anchors { left: parent.left; verticalCenter: parent.verticalCenter }
        icon: root.good || root.was ? "circle-check" : root.bad ? "circle-x" : root.modelData === "busy" ? "" : "circle-dashed"
        color: root.good ? Theme.good : root.bad ? Theme.bad : Theme.faint
    }
    Spinner {
        anchors { left: parent.left; verticalCenter: parent.verticalCenter }
        visible: root.modelData === "busy"
    }
    Label {
        id: words
        anchors { left: parent.left; leftMargin: 6 + Theme.iconSmall; right: parent.right; verticalCenter: parent.verticalCenter }
        text: root.name
        kind: root.bad ? Label.SecondaryStrong : Label.Secondary
        color: root.good ? Theme.text : root.bad ? Theme.bad : Theme.muted
        Accessible.ignored: true
    }
}
