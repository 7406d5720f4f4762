import QtQuick
import Amphora

/// Something the person should know on this page: one sentence that says it, more words, at most one quiet action.
Item {
    id: root

    enum Kind { Info, Good, Warn, Bad, Accent }

    property int kind: Banner.Info
    property string title
    property string text
    /// Of a failure; a click on it opens what the help says of it.
    property string code
    property string iconName: ["info", "circle-check", "clock-alert", "circle-x", "info"][kind]
    property string actionText
    property string actionObjectName: objectName !== "" ? objectName + ".action" : ""
    property bool actionBusy: false

    signal actionClicked()

    readonly property bool hasAction: actionText !== ""
    /// Too narrow for words and button side by side.
    readonly property bool stacked: hasAction && width < 340 * Theme.textScale

    implicitWidth: 320
    implicitHeight: (stacked ? words.implicitHeight + 12 + action.implicitHeight : Math.max(words.implicitHeight, hasAction ? action.implicitHeight : 0)) + 24 + (ground.border.width > 0 ? 2 : 0)
    Accessible.role: kind === Banner.Bad || kind === Banner.Warn ? Accessible.AlertMessage : Accessible.Grouping
    Accessible.name: (title + " " + text).trim()

    Rectangle {
        id: ground
        anchors.fill: parent
        radius: Theme.radiusCard
        color: [Theme.fill, Theme.goodSoft, Theme.warnSoft, Theme.badSoft, Theme.accentSoft][root.kind]
        border { width: root.kind === Banner.Info ? 1 : 0; color: Theme.line }
        antialiasing: true
    }
    Icon {
        id: mark
        anchors { left: parent.left; leftMargin: 17 }
        y: root.hasAction && words.singleLine && !root.stacked ? (root.height - height) / 2 : words.y + 2
        icon: root.iconName
        color: [Theme.muted, Theme.good, Theme.warn, Theme.bad, Theme.accent][root.kind]
    }
    Flow {
        id: words

        readonly property bool singleLine: height < 2 * Theme.bodyLine

        anchors { left: mark.right; leftMargin: 12; right: root.stacked ? parent.right : action.left; rightMargin: root.hasAction ? 16 : 0 }
        y: root.stacked ? 12 : (root.height - height) / 2
        spacing: 4

        SnugLabel {
            most: words.width
            visible: text !== ""
            text: root.title
            kind: Label.Strong
            Accessible.ignored: true
        }
        SnugLabel {
            most: words.width
            visible: text !== ""
            text: root.text
            Accessible.ignored: true
        }
        ErrorCode {
            objectName: root.objectName !== "" ? root.objectName + ".code" : ""
            height: Theme.bodyLine
            code: root.code
        }
    }
    Button {
        id: action
        objectName: root.actionObjectName
        x: !root.stacked ? (LayoutMirroring.enabled ? 17 : root.width - width - 17) : LayoutMirroring.enabled ? words.x + words.width - width : words.x
        y: root.stacked ? words.y + words.height + 12 : (root.height - height) / 2
        visible: root.hasAction
        width: visible ? implicitWidth : 0
        text: root.actionText
        busy: root.actionBusy
        onClicked: root.actionClicked()
    }
}
