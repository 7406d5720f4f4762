import QtQuick
import Amphora

/// The file window of a desktop that has none: a path that can be typed, places, and what lies in the folder.
Sheet {
    id: root

    required property FilesModel model

    /// Room for the places beside the folder.
    readonly property bool roomy: width >= 620 * Theme.textScale

    /// The name without its suffix, ready to be typed over. Of a file that is opened nothing but its folder is known: a path that is typed or pasted
    /// takes its place, a name alone is one in this folder.
    function begin() {
        path.input.forceActiveFocus(Qt.PopupFocusReason);
        const name = model.typed.lastIndexOf("/") + 1, dot = model.typed.lastIndexOf(".");
        path.input.select(name < model.typed.length ? name : 0, dot > name ? dot : model.typed.length);
    }

    name: "files.sheet"
    visible: model.open
    preferredWidth: Theme.sheetMedium + 120
    title: model.title
    onCancelled: model.cancelled()
    onOpened: begin()
    actions: [
        Button {
            objectName: "files.cancel"
            text: qsTr("Cancel")
            onClicked: root.dismiss()
        },
        Button {
            id: accept
            objectName: "files.accept"
            kind: Button.Primary
            //: Button of the file window: the file takes the place of another.
            text: root.model.replaces ? qsTr("Replace") : root.model.acceptText
            onClicked: root.model.acceptWanted()
        }
    ]

    Column {
        x: 24
        width: parent.width - 48
        spacing: 12
        topPadding: Theme.focusGap + Theme.focusRing
        bottomPadding: 20

        TextField {
            id: path
            objectName: "files.path"
            width: parent.width
            //: Field of the file window: folder and name of a file.
            label: qsTr("File")
            hint: root.model.replaces ? qsTr("A file of this name is there. It would be replaced.") : ""
            error: root.model.error
            text: root.model.typed
            maximumLength: 4096
            onEdited: text => root.model.edited(text)
            onAccepted: root.model.replaces ? accept.forceActiveFocus(Qt.TabFocusReason) : root.model.acceptWanted()
            Keys.onDownPressed: rows.forceActiveFocus(Qt.TabFocusReason)
        }
        Select {
            objectName: "files.place"
            width: parent.width
            visible: !root.roomy && root.model.placeNames.length > 0
            //: Where files can lie: home folder, documents, drives.
            label: qsTr("Places")
            //: Stands in a field while none of the named places is shown.
            placeholder: qsTr("Go to")
            options: root.model.placeNames
            onChosen: index => root.model.placeWanted(index)
        }
        Row {
            width: parent.width
            spacing: 16

            Item {
                id: side
                width: root.roomy ? Math.round(148 * Theme.textScale) : 0
                height: folder.height
                visible: root.roomy

                FileRows {
                    objectName: "files.places"
                    anchors.fill: parent
                    model: root.model.places
                    selected: root.model.folder
                    label: qsTr("Places")
                    onPointed: row => root.model.placeWanted(row)
                    onTaken: row => root.model.placeWanted(row)
                }
            }
            Column {
                id: folder
                width: parent.width - (side.visible ? side.width + 16 : 0)
                spacing: 4

                Item {
                    width: parent.width
                    height: up.height

                    IconButton {
                        id: up
                        objectName: "files.up"
                        anchors.left: parent.left
                        iconName: "arrow-left"
                        rotation: LayoutMirroring.enabled ? -90 : 90
                        tip: qsTr("The folder above")
                        enabled: root.model.folder !== "/"
                        onClicked: root.model.upWanted()
                    }
                    ForeignText {
                        anchors { left: up.right; leftMargin: 8; right: wait.left; rightMargin: 8; verticalCenter: parent.verticalCenter }
                        words: root.model.folder
                        limit: 4096
                        elide: Text.ElideLeft
                        kind: Label.Strong
                    }
                    Spinner {
                        id: wait
                        anchors { right: parent.right; rightMargin: 8; verticalCenter: parent.verticalCenter }
                        visible: root.model.reading
                    }
                }
                Rectangle {
                    width: parent.width
                    height: Math.max(150, Math.min(300, (root.parent ? root.parent.height : 832) - 420))
                    radius: Theme.radiusControl
                    color: Theme.raised
                    border { width: 1; color: Theme.line }

                    FileRows {
                        id: rows
                        objectName: "files.rows"
                        anchors { fill: parent; margins: 1 }
                        model: root.model.rows
                        selected: root.model.selected
                        //: Spoken name of the list of the file window; %1 is a folder.
                        label: qsTr("What lies in %1").arg(root.model.folder)
                        onPointed: (row, key) => root.model.rowWanted(key)
                        onTaken: (row, key) => {
                            root.model.rowTaken(key);
                            if (root.model.replaces)
                                accept.forceActiveFocus(Qt.TabFocusReason);
                        }
                        Keys.onPressed: event => {
                            if (event.key !== Qt.Key_Backspace)
                                return;
                            root.model.upWanted();
                            event.accepted = true;
                        }
                    }
                    Label {
                        anchors.centerIn: parent
                        width: parent.width - 48
                        visible: rows.count === 0 && !root.model.reading
                        text: root.model.emptyText
                        color: Theme.muted
                        horizontalAlignment: Text.AlignHCenter
                        wrapMode: Text.Wrap
                    }
                }
            }
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: root.model.note
            kind: Label.Secondary
            color: Theme.muted
            wrapMode: Text.Wrap
        }
        Select {
            objectName: "files.filter"
            anchors.left: parent.left
            width: Math.min(parent.width, Math.round(320 * Theme.textScale))
            visible: root.model.filters.length > 1
            //: Which kind of files the file window shows or writes.
            label: qsTr("Kind of file")
            options: root.model.filters
            currentIndex: root.model.filter
            onChosen: index => root.model.filterWanted(index)
        }
    }
}
