import QtQuick
import Amphora

/// Chips, fields with all parts, segments, progress, banners, menus, rows, stepper, evidence.
Column {
    id: root

    spacing: 16

    Row {
        width: parent.width
        spacing: 16

        Card {
            width: (root.width - 32) / 3
            height: 470
            Column {
                width: parent.width
                spacing: 12
                Label { text: "StatusChip"; kind: Label.Section }
                Flow {
                    width: parent.width
                    spacing: 8
                    StatusChip { status: StatusChip.Draft }
                    StatusChip { status: StatusChip.Signed }
                    StatusChip { status: StatusChip.OnNodes; nodes: 2 }
                    StatusChip { status: StatusChip.Anchored }
                    StatusChip { status: StatusChip.Waiting }
                    StatusChip { status: StatusChip.Conflict }
                    StatusChip { status: StatusChip.Failed }
                }
                Item { width: 1; height: 4 }
                Divider { width: parent.width }
                Item { width: 1; height: 4 }
                Label { text: "Chip"; kind: Label.Section }
                Flow {
                    width: parent.width
                    spacing: 8
                    Chip { kind: Chip.Accent; iconName: "key-round"; text: "Can open" }
                    Chip { iconName: "tag"; text: "Label" }
                    Chip { kind: Chip.Good; iconName: "circle-check"; text: "Valid" }
                    Chip { kind: Chip.Warn; iconName: "clock-alert"; text: "Ends in 12 days" }
                    Chip { kind: Chip.Bad; iconName: "circle-x"; text: "Revoked" }
                    Chip { kind: Chip.Outline; iconName: "users-round"; text: "Close friends" }
                }
                Item { width: 1; height: 4 }
                Divider { width: parent.width }
                Item { width: 1; height: 4 }
                Label { text: "Identifier"; kind: Label.Section }
                Identifier { value: "did:pkh:eip155:1:0x4b57aa00000000000000000000000000000d019b" }
                Label { text: "harbour tulip nine gravel orbit lemon"; kind: Label.Strong }
            }
        }
        Card {
            width: (root.width - 32) / 3
            height: 470
            Column {
                width: parent.width
                spacing: 16
                Label { text: "Text field with all parts"; kind: Label.Section }
                TextField {
                    width: parent.width
                    label: "Name"
                    audience: "Everyone"
                    audienceEditable: true
                    text: "Inês Maria do Carmo Duarte de Sousa e"
                    count: 162
                    limit: 150
                    error: "Too long by 12. Other apps would refuse it."
                }
                TagField {
                    width: parent.width
                    label: "Affiliations"
                    tags: ["Open Atlas"]
                    hint: "Up to 140 signs each."
                }
                DateField {
                    width: parent.width
                    label: "Birth date"
                    date: "1991-03-14"
                }
            }
        }
        Card {
            width: (root.width - 32) / 3
            height: 470
            Column {
                width: parent.width
                spacing: 12
                Label { text: "Segments, tabs"; kind: Label.Section }
                Segments { label: "Who sees it"; options: ["Everyone", "Close friends", "In Orbis"] }
                Tabs {
                    x: -16
                    width: parent.width + 32
                    pad: 16
                    label: "Parts"
                    options: ["Content", "History", "Events"]
                    counts: ["", "", "26"]
                    currentIndex: 1
                }
                Item { width: 1; height: 4 }
                Label { text: "Progress"; kind: Label.Section }
                Progress { width: parent.width; value: 0.62; text: "Sending 3 of 5 events, about 10 s"; cancellable: true }
                Progress { width: parent.width; text: "Asking 3 nodes for this stream" }
                Slider { width: parent.width; value: 0.4; continuous: true; label: "Size of the picture" }
                Row {
                    spacing: 8
                    Spinner { anchors.verticalCenter: parent.verticalCenter }
                    Label { text: "Checking the signature"; color: Theme.muted }
                }
                TextBox {
                    width: parent.width
                    label: "Bio"
                    changed: true
                    text: "Map maker in Porto."
                    limit: 420
                    alwaysCount: true
                    hint: "Was: “Map maker”"
                }
            }
        }
    }
    Row {
        width: parent.width
        spacing: 16

        Column {
            width: (root.width - 16) * 2 / 3
            spacing: 8
            Banner { width: parent.width; title: "Orbis keeps 2 more fields here."; text: "They stay as they are."; actionText: "Show" }
            Banner { width: parent.width; kind: Banner.Good; title: "Published."; text: "Version 15 is on Home server, Commons has it in about 10 s." }
            Banner { width: parent.width; kind: Banner.Warn; title: "Two permissions end this week."; text: "Renewing takes your root key once."; actionText: "Renew both" }
            Banner { width: parent.width; kind: Banner.Bad; title: "Commons refused your change."; text: "The draft is saved here."; actionText: "Compare" }
            Rectangle {
                width: parent.width
                height: 76
                radius: Theme.radiusCard
                color: Theme.sunken
                Row {
                    anchors.centerIn: parent
                    spacing: 16
                    Toast { text: "Unfollowed Tomás Ferreira"; actionText: "Undo"; seconds: 0 }
                    Rectangle {
                        anchors.verticalCenter: parent.verticalCenter
                        width: tip.implicitWidth + 16
                        height: 28
                        radius: Theme.radiusControl
                        color: Theme.tooltip
                        Label { id: tip; anchors.centerIn: parent; text: "On Home server and Commons, seen 14:07"; kind: Label.Secondary; color: Theme.inkOnTooltip }
                    }
                }
            }
        }
        Column {
            width: (root.width - 16) / 3
            spacing: 16
            Item {
                width: 208
                height: 178
                PopupGround { anchors.fill: parent }
                Column {
                    x: 4
                    y: 4
                    width: 200
                    MenuEntry { width: 200; text: "Remix"; iconName: "git-fork"; keys: "Ctrl+R"; highlighted: true }
                    MenuEntry { width: 200; text: "Copy link"; iconName: "link" }
                    MenuEntry { width: 200; text: "Copy frozen link"; iconName: "link-2" }
                    MenuEntry { width: 200; text: "Ask to anchor"; iconName: "anchor"; enabled: false }
                    MenuLine { width: 200 }
                    MenuEntry { width: 200; text: "Withdraw from 2 nodes…"; iconName: "trash-2"; destructive: true }
                }
            }
            Row {
                spacing: 8
                Avatar { did: "did:key:z6Mkv8drLG1UP1M9EYLF6dZbT8w1sUAbPA32XxKBP3J3LXeq"; size: 24 }
                Avatar { did: "did:key:a" }
                Avatar { did: "did:key:b" }
                Avatar { did: "did:key:c" }
                Avatar { did: "did:key:d"; size: 48 }
                Avatar { did: "did:key:e"; size: 72 }
            }
            Row {
                spacing: 4
                KeyHint { text: "Ctrl" }
                KeyHint { text: "K" }
            }
        }
    }
    Row {
        width: parent.width
        spacing: 16

        Card {
            width: (root.width - 16) * 2 / 3
            padding: 0
            Column {
                width: parent.width
                ListRow { iconName: "map"; text: "Row, at rest"; topLine: false; Label { text: "44"; kind: Label.Secondary; color: Theme.muted } }
                ListRow { iconName: "map"; text: "Row, pointer over it: its first action appears"; showHovered: true; Button { text: "Open" } }
                ListRow { iconName: "map"; text: "Row, selected"; selected: true }
                ListRow { iconName: "map"; text: "Row, focused by keyboard"; showFocus: true }
                ListRow { iconName: "map"; text: "Row with a name that is far longer than the place it has been given in this list, so that it ends in dots"; StatusChip { status: StatusChip.Waiting } }
            }
        }
        Card {
            width: (root.width - 16) / 3
            Column {
                width: parent.width
                spacing: 16
                Stepper { width: parent.width; steps: ["Open browser", "Choose wallet", "Approve in wallet", "Checked here"]; current: 2 }
                Divider { x: -16; width: parent.width + 32 }
                EvidenceRow { iconName: "signature"; text: "Signed by your phone"; detail: "It held your permission until 14 Dec 2026" }
                EvidenceRow { iconName: "server"; text: "Stored in 3 places"; detail: "This computer, Home server, Commons" }
            }
        }
    }
    Row {
        width: parent.width
        spacing: 16

        Card {
            width: (root.width - 16) / 2
            Column {
                width: parent.width
                spacing: 12
                Label { text: "JsonView"; kind: Label.Section }
                JsonView {
                    width: parent.width
                    height: 232
                    label: "A value"
                    model: DocumentLines {
                        json: '{"alg": "EdDSA", "data": {"op": "replace", "path": "/description", "value": "Map maker. I draw cities by walking them"}, "empty": {}, "prev": "bafyreiasubkea6gz4x5vqnl2ynjrvx7q2yq4h7wz5c3ot6qmn6qsg6q", "public": true, "size": 618}'
                    }
                }
            }
        }
        Card {
            width: (root.width - 16) / 2
            Column {
                width: parent.width
                spacing: 12
                Label { text: "DiffView"; kind: Label.Section }
                DiffView {
                    width: parent.width
                    height: 232
                    label: "What changed"
                    model: ListModel {
                        ListElement { key: "/description"; before: "\"Map maker\""; after: "\"Map maker. I draw cities\"" }
                        ListElement { key: "/affiliations/1"; before: ""; after: "\"Walkable Cities\"" }
                        ListElement { key: "/residenceCountry"; before: "\"PT\""; after: "" }
                    }
                }
            }
        }
    }
}
