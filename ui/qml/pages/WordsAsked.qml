import QtQuick
import Amphora

/// Three of the 24 words, typed from the paper.
Column {
    id: root

    required property RecoveryModel model
    property bool large: false

    readonly property bool complete: {
        for (let i = 0; i < fields.count; ++i)
            if (!fields.itemAt(i) || fields.itemAt(i).text.trim() === "")
                return false;
        return fields.count > 0;
    }

    function typed(): var {
        const words = [];
        for (let i = 0; i < fields.count; ++i)
            words.push(fields.itemAt(i).text);
        return words;
    }

    width: parent ? parent.width : 600
    spacing: 16

    Label {
        width: parent.width
        text: qsTr("Type these three from your paper, to see that all of it can be read.")
        color: Theme.muted
        wrapMode: Text.Wrap
    }
    Repeater {
        id: fields
        model: root.model.asked

        TextField {
            required property int index
            required property int modelData

            objectName: "words.asked." + index
            width: root.width
            focus: index === 0
            large: root.large
            mono: true
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            //: Label of a field; %1 is the number of a recovery word, 1 to 24.
            label: qsTr("Word %1").arg(modelData)
            error: root.model.wrong.length > index ? root.model.wrong[index] : ""
            // What has to be typed anew has the keyboard.
            onErrorChanged: if (error !== "" && root.model.wrong.findIndex(words => words !== "") === index) forceActiveFocus(Qt.OtherFocusReason)
            onAccepted: root.complete ? root.model.checkWanted(root.typed()) : nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Component.onCompleted: if (index === 0) Qt.callLater(() => forceActiveFocus(Qt.TabFocusReason))
        }
    }
}
