import QtQuick

/// Of a field of one line: when the window is mirrored while it is there, Qt 6.4 leaves its text where it stood. Here it is laid out anew.
Connections {
    id: root

    property bool turning: false

    function onEffectiveHorizontalAlignmentChanged() {
        if (turning)
            return;
        turning = true;
        target.horizontalAlignment = TextInput.AlignHCenter;
        target.horizontalAlignment = TextInput.AlignLeft;
        turning = false;
    }
}
