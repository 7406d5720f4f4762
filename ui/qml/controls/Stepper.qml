import QtQuick
import Amphora

/// Where one is in a sequence: done, here, to come; a failed step turns red with a cross.
Item {
    id: root

    property var steps: []
    property int current: 0
    property bool failed: false

    implicitHeight: line.implicitHeight
    implicitWidth: 400
    Accessible.role: Accessible.ProgressBar
    //: Spoken in place of a sequence of steps that is through; %n is their number.
    Accessible.name: current >= steps.length ? qsTr("All %n step(s) done", "", steps.length)
                                             //: Spoken place in a sequence of steps: "Step 2 of 4, Choose wallet".
                                             : qsTr("Step %1 of %2, %3").arg(current + 1).arg(steps.length).arg(steps[current])

    Row {
        id: line
        width: parent.width

        Repeater {
            model: root.steps
            StepperPart {
                current: root.current
                failed: root.failed
                width: root.width / root.steps.length
            }
        }
    }
}
