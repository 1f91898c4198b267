"""What we say: plain values in, `email.message.EmailMessage` out, and the mailers that post it."""
