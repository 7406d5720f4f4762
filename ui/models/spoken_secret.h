#pragma once

#include <QPointer>
#include <QQuickItem>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace amphora::ui {

/// What assistive programs are told of a passphrase field. Qt 6.4 gives such a field no name, and its whole text, unhidden, to every
/// program that asks over the accessibility bus. With this beside it the field is a password field with a name, and instead of its text
/// there is one dot a character.
class SpokenSecret : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /// The field whose `text` is secret; null while it is an ordinary one.
    Q_PROPERTY(QQuickItem *field READ field WRITE setField NOTIFY changed)
    Q_PROPERTY(QString name MEMBER name NOTIFY changed)
    Q_PROPERTY(QString description MEMBER description NOTIFY changed)

public:
    explicit SpokenSecret(QObject *parent = nullptr);
    ~SpokenSecret() override;

    QQuickItem *field() const { return m_field; }
    void setField(QQuickItem *field);

    QString name, description;

Q_SIGNALS:
    void changed();

private:
    QPointer<QQuickItem> m_field;
};

}
