import QtQuick
import Amphora

/// How far something has come; the same icon and words everywhere. `tip` says when and where.
Chip {
    id: root

    enum Status { Draft, Signed, OnNodes, Anchored, Waiting, Conflict, Failed }

    property int status: StatusChip.Draft
    property int nodes: 0

    iconName: ["pencil-line", "signature", "server", "anchor", "clock", "git-merge", "circle-x"][status]
    kind: [Chip.Outline, Chip.Neutral, Chip.Good, Chip.Neutral, Chip.Muted, Chip.Warn, Chip.Bad][status]
    text: {
        switch (status) {
        //: State of something the person wrote: changed, not signed.
        case StatusChip.Draft: return qsTr("Draft");
        //: State: signed and stored on this computer only.
        case StatusChip.Signed: return qsTr("Signed here");
        //: State: how many nodes hold it.
        case StatusChip.OnNodes: return qsTr("On %n node(s)", "", nodes);
        //: State: a node says that a blockchain proves its time; this program has not looked.
        case StatusChip.Anchored: return qsTr("Anchor reported");
        //: State: on its way to a node.
        case StatusChip.Waiting: return qsTr("Waiting");
        //: State: changed here and elsewhere.
        case StatusChip.Conflict: return qsTr("Conflict");
        //: State: a node refused it or a check failed.
        default: return qsTr("Failed");
        }
    }
}
