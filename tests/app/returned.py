"""Messages as mail servers return them: the shapes of Postfix, Exim, Exchange, Gmail, Amazon."""

from textwrap import dedent

ORIGINAL = """\
Return-Path: <letters@muster.example>
From: Muster <letters@muster.example>
To: {to}
Subject: Acme invites you
Message-ID: {message_id}
Auto-Submitted: auto-generated
"""

POSTFIX = """\
Return-Path: <>
Date: Sun, 1 Mar 2026 12:00:00 +0000 (UTC)
From: MAILER-DAEMON@relay.example (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: letters@muster.example
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
	boundary="4F1A2.1772366400/relay.example"

This is a MIME-encapsulated message.

--4F1A2.1772366400/relay.example
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

I'm sorry to have to inform you that your message could not be delivered.

--4F1A2.1772366400/relay.example
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; relay.example
X-Postfix-Queue-ID: 4F1A2
Arrival-Date: Sun,  1 Mar 2026 11:59:58 +0000 (UTC)

Final-Recipient: rfc822; {to}
Original-Recipient: rfc822;{to}
Action: {action}
Status: {status}
Remote-MTA: dns; mx.work.example
Diagnostic-Code: smtp; {said}

--4F1A2.1772366400/relay.example
Content-Description: Undelivered Message Headers
Content-Type: text/rfc822-headers

{original}
--4F1A2.1772366400/relay.example--
"""

EXIM = """\
From: Mail Delivery System <Mailer-Daemon@relay.example>
To: letters@muster.example
References: {message_id}
Content-Type: multipart/report; report-type=delivery-status; boundary=1772366400-eximdsn-1804289383
MIME-Version: 1.0
Subject: Mail delivery failed: returning message to sender
X-Failed-Recipients: {to}

--1772366400-eximdsn-1804289383
Content-type: text/plain; charset=us-ascii

This message was created automatically by mail delivery software.

  {to}
    host mx.work.example [203.0.113.4]
    SMTP error from remote mail server after RCPT TO:<{to}>:
    {said}

--1772366400-eximdsn-1804289383
Content-type: message/delivery-status

Reporting-MTA: dns; relay.example

Action: {action}
Final-Recipient: rfc822;{to}
Status: 5.0.0
Remote-MTA: dns; mx.work.example
Diagnostic-Code: smtp; {said}

--1772366400-eximdsn-1804289383
Content-type: message/rfc822

{original}

Hello.

--1772366400-eximdsn-1804289383--
"""

EXCHANGE = """\
From: <postmaster@work.example>
To: <letters@muster.example>
Date: Sun, 1 Mar 2026 12:00:02 +0000
Content-Type: multipart/report; report-type=delivery-status;
	boundary="a1b2c3d4-0000-4444-8888-abcdefabcdef"
X-MS-Exchange-Message-Is-Ndr:
Content-Language: en-US
In-Reply-To: {message_id}
References: {message_id}
Subject: =?utf-8?B?0J3QtSDQtNC+0YHRgtCw0LLQu9C10L3Qvg==?=
Auto-Submitted: auto-replied

--a1b2c3d4-0000-4444-8888-abcdefabcdef
Content-Type: multipart/alternative; differences=Content-Type;
	boundary="b2c3d4e5-1111-5555-9999-bcdefabcdefa"

--b2c3d4e5-1111-5555-9999-bcdefabcdefa
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: base64

0J3QtSDRg9C00LDQu9C+0YHRjCDQtNC+0YHRgtCw0LLQuNGC0Yw=

--b2c3d4e5-1111-5555-9999-bcdefabcdefa
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: base64

PHA+0J3QtSDRg9C00LDQu9C+0YHRjDwvcD4=

--b2c3d4e5-1111-5555-9999-bcdefabcdefa--

--a1b2c3d4-0000-4444-8888-abcdefabcdef
Content-Type: message/delivery-status

Reporting-MTA: dns;EX01.work.example
Received-From-MTA: dns;relay.example
Arrival-Date: Sun, 1 Mar 2026 12:00:01 +0000

Original-Recipient: rfc822;{to}
Final-Recipient: rfc822;{to}
Action: {action}
Status: {status}
Diagnostic-Code: smtp;{said}
X-Display-Name: Bo Berg

--a1b2c3d4-0000-4444-8888-abcdefabcdef
Content-Type: message/rfc822

{original}

--a1b2c3d4-0000-4444-8888-abcdefabcdef--
"""

GMAIL = """\
From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
To: letters@muster.example
Auto-Submitted: auto-replied
Subject: Delivery Status Notification (Failure)
References: {message_id}
In-Reply-To: {message_id}
X-Failed-Recipients: {to}
Message-ID: <69a4.050a0220.1a2b3c.0001.GMR@mx.google.com>
Date: Sun, 01 Mar 2026 04:00:03 -0800 (PST)
Content-Type: multipart/report; boundary="00000000000072e2bf0610"; report-type=delivery-status

--00000000000072e2bf0610
Content-Type: multipart/related; boundary="00000000000072e9f30611"

--00000000000072e9f30611
Content-Type: text/html; charset="UTF-8"
Content-Transfer-Encoding: quoted-printable

<p style=3D"margin:0">Your message wasn&#39;t delivered to <b>{to}</b></p>

--00000000000072e9f30611--

--00000000000072e2bf0610
Content-Type: message/delivery-status

Reporting-MTA: dns; googlemail.com
Arrival-Date: Sun, 01 Mar 2026 04:00:02 -0800 (PST)
X-Original-Message-ID: {message_id}

Final-Recipient: rfc822; {to}
Action: {action}
Status: {status}
Remote-MTA: dns; gmail-smtp-in.l.google.com. (2a00:1450:4010:c0f::1b, the server)
Diagnostic-Code: smtp; {said}
Last-Attempt-Date: Sun, 01 Mar 2026 04:00:03 -0800 (PST)

--00000000000072e2bf0610
Content-Type: message/rfc822

{original}

--00000000000072e2bf0610--
"""

AMAZON = """\
From: MAILER-DAEMON@amazonses.com
To: letters@muster.example
Date: Sun, 1 Mar 2026 12:00:04 +0000
Subject: Delivery Status Notification (Failure)
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="----=_Part_12_345.6789"

------=_Part_12_345.6789
Content-Type: text/plain; charset=us-ascii
Content-Transfer-Encoding: 7bit
Content-Description: Notification

An error occurred while trying to deliver the mail to the following recipients:
{to}
------=_Part_12_345.6789
Content-Type: message/delivery-status
Content-Transfer-Encoding: 7bit
Content-Description: Delivery Status Notification

Reporting-MTA: dns; a1-2.smtp-out.amazonses.com

Action: {action}
Final-Recipient: rfc822; {to}
Diagnostic-Code: smtp; {said}
Status: {status}

------=_Part_12_345.6789
Content-Type: message/rfc822
Content-Description: Undelivered Message

{original}

------=_Part_12_345.6789--
"""

WITHIN = """\
From: admin@muster.example
To: bounces@muster.example
Subject: Fwd: Undelivered Mail
Content-Type: multipart/mixed; boundary=outer

--outer
Content-Type: text/plain

FYI
--outer
Content-Type: message/rfc822

{inner}
--outer--
"""

COMPLAINT = """\
From: <abusedesk@mail.example>
Date: Sun, 1 Mar 2026 12:00:05 +0000
Subject: FW: Acme invites you
To: <abuse@muster.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=feedback-report;
     boundary="part1_13d.2e68ed54_boundary"

--part1_13d.2e68ed54_boundary
Content-Type: text/plain; charset="US-ASCII"
Content-Transfer-Encoding: 7bit

This is an email abuse report.

--part1_13d.2e68ed54_boundary
Content-Type: message/feedback-report

Feedback-Type: {kind}
User-Agent: SomeGenerator/1.0
Version: 1
Original-Rcpt-To: <{to}>
Source-IP: 192.0.2.1

--part1_13d.2e68ed54_boundary
Content-Type: message/rfc822
Content-Disposition: inline

{original}

--part1_13d.2e68ed54_boundary--
"""

SHAPES = {
    "Postfix": POSTFIX,
    "Exim": EXIM,
    "Exchange": EXCHANGE,
    "Gmail": GMAIL,
    "Amazon": AMAZON,
}
SAID = "550 5.1.1 <bo@work.example>: Recipient address rejected: User unknown"


def returned(
    shape: str,
    message_id: str,
    to: str = "bo@work.example",
    *,
    action: str = "failed",
    status: str = "5.1.1",
    said: str = SAID,
) -> bytes:
    """A delivery report in one server's shape about one letter."""
    return (
        SHAPES[shape]
        .format(
            to=to,
            message_id=message_id,
            action=action,
            status=status,
            said=said,
            original=ORIGINAL.format(to=to, message_id=message_id),
        )
        .encode()
    )


def complained(message_id: str, to: str = "bo@work.example", kind: str = "abuse") -> bytes:
    """A complaint about one letter."""
    original = ORIGINAL.format(to=to, message_id=message_id)
    return COMPLAINT.format(to=to, kind=kind, original=original).encode()


def within(inner: bytes) -> bytes:
    """A message to which another is attached."""
    return dedent(WITHIN).replace("{inner}", inner.decode()).encode()
