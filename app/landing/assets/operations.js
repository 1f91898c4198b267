// The operations of this page. Every Problem tells the same, some of them a little more.

const PROBLEM = `
  fragment Declined on Problem {
    code
    message
    path
    ... on InvalidInput { issues { code message path suggestion } }
    ... on ConsentRequired { missing }
    ... on TooManyCodes { retryAt }
    ... on RateLimited { retryAt }
  }
`;

const OTP_SENT = `
  fragment Sent on OtpSent { challengeId expiresAt resendAvailableAt }
`;

const AGREEMENTS = `
  query agreements {
    agreements { id kind locale title url }
  }
`;

const INVITATION = `
  query invitation($token: String!) {
    invitation(token: $token) {
      state companyName inviterName maskedAddress message expiresAt
    }
    agreements { id kind locale title url }
    viewer { account { email } }
  }
`;

const ACCEPT = `
  mutation acceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      __typename
      ... on AcceptInvitationPayload { company { name } }
      ...Sent
      ...Declined
    }
  }
`;

const DECLINE = `
  mutation declineInvitation($input: InvitationTokenInput!) {
    declineInvitation(input: $input) { __typename ...Declined }
  }
`;

const REPORT = `
  mutation reportInvitation($input: InvitationTokenInput!) {
    reportInvitation(input: $input) { __typename ...Declined }
  }
`;

const SIGN_UP = `
  mutation signUp($input: SignUpInput!) {
    signUp(input: $input) { __typename ...Sent ...Declined }
  }
`;

const SIGN_IN = `
  mutation signIn($input: SignInInput!) {
    signIn(input: $input) { __typename ...Sent ...Declined }
  }
`;

const CLAIM_STAFF_LINK = `
  mutation claimStaffLink($input: ClaimStaffLinkInput!) {
    claimStaffLink(input: $input) { __typename ...Sent ...Declined }
  }
`;

const VERIFY = `
  mutation verifyOtp($input: VerifyOtpInput!) {
    verifyOtp(input: $input) {
      __typename
      ... on VerifyOtpPayload { account { email isStaff } }
      ...Declined
    }
  }
`;

const SIGN_OUT = `
  mutation signOut {
    signOut { __typename ...Declined }
  }
`;

export const documents = {
  agreements: AGREEMENTS,
  invitation: INVITATION,
  acceptInvitation: ACCEPT + OTP_SENT + PROBLEM,
  declineInvitation: DECLINE + PROBLEM,
  reportInvitation: REPORT + PROBLEM,
  signUp: SIGN_UP + OTP_SENT + PROBLEM,
  signIn: SIGN_IN + OTP_SENT + PROBLEM,
  claimStaffLink: CLAIM_STAFF_LINK + OTP_SENT + PROBLEM,
  verifyOtp: VERIFY + PROBLEM,
  signOut: SIGN_OUT + PROBLEM,
};
