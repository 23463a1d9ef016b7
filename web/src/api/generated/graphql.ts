/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** One block of a new academic year. Together the blocks tile the year. */
export type AcademicYearBlockInput = {
  /** Its last day. */
  endsOn: string;
  /** Its first day. */
  startsOn: string;
  /** What people call it; by default from its dates. */
  title?: string | null | undefined;
};

/** How it is divided into blocks. */
export type AcademicYearCalendar =
  /** Blocks of any lengths that follow each other. */
  | 'CUSTOM'
  /** Thirteen blocks of four weeks. */
  | 'FOUR_WEEKS'
  /** Twelve calendar months. */
  | 'MONTHS'
  /** Twenty-six blocks of two weeks. */
  | 'TWO_WEEKS'
  /** Fifty-two weeks. */
  | 'WEEKS';

/** What sort of paper it is. */
export type AgreementKind =
  /** An affiliation agreement between the institutions. */
  | 'AFFILIATION'
  /** An enrolment in a course, which needs no letter. */
  | 'COURSE'
  /** A program letter of agreement, which required assignments need. */
  | 'LETTER';

/** What you say to a request. */
export type AnswerRequestInput = {
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** Yes or no. */
  decision: ApprovalDecision;
  /** The version that was read: a change made by somebody else in between is not lost. */
  expectedVersion?: number | null | undefined;
  /** Why; a no needs a reason. */
  note?: string | null | undefined;
  /** The request. */
  requestID: string;
};

/** What was said. */
export type ApprovalDecision =
  /** Yes. */
  | 'APPROVED'
  /** No; the note says why. */
  | 'DECLINED';

/** As what. */
export type ApprovalRole =
  /** As the director of the program that it speaks for. */
  | 'DIRECTOR'
  /** As the mentor who was asked. */
  | 'MENTOR';

/** What a director says to a draft. */
export type ApproveScheduleInput = {
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** Yes or no. */
  decision?: ApprovalDecision;
  /** The version of the draft that was read. */
  expectedVersion?: number | null | undefined;
  /**
   * The program that you speak for: by default that of the schedule; where a fellow of two programs is planned, the
   * other one.
   */
  forProgramID?: string | null | undefined;
  /** The draft. */
  id: string;
  /** Why. */
  note?: string | null | undefined;
};

/** Which academic year to put away. */
export type ArchiveAcademicYearInput = {
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The version that was read: a change made by somebody else in between is not lost. */
  expectedVersion?: number | null | undefined;
  /** The academic year. */
  id: string;
};

/** Which agreement to put away. */
export type ArchiveAgreementInput = {
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The version that was read: a change made by somebody else in between is not lost. */
  expectedVersion?: number | null | undefined;
  /** The agreement. */
  id: string;
};

/** Which coverage to put away. */
export type ArchiveCoverageInput = {
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The version that was read: a change made by somebody else in between is not lost. */
  expectedVersion?: number | null | undefined;
  /** The coverage. */
  id: string;
};

/** Which credit to put away. */
export type ArchiveCreditInput = {
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The version that was read: a change made by somebody else in between is not lost. */
  expectedVersion?: number | null | undefined;
  /** The credit. */
  id: string;
};

/** Which enrollment to put away. */
export type ArchiveEnrollmentInput = {
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The version that was read: a change made by somebody else in between is not lost. */
  expectedVersion?: number | null | undefined;
  /** The enrollment. */
  id: string;
};

/** Which fellow to put away. */
export type ArchiveFellowInput = {
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The version that was read: a change made by somebody else in between is not lost. */
  expectedVersion?: number | null | undefined;
  /** The fellow. */
  id: string;
};

/** Which leave to put away. */
export type ArchiveLeaveInput = {
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The version that was read: a change made by somebody else in between is not lost. */
  expectedVersion?: number | null | undefined;
  /** The leave. */
  id: string;
};

/** Which mentor absence to put away. */
export type ArchiveMentorAbsenceInput = {
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The version that was read: a change made by somebody else in between is not lost. */
  expectedVersion?: number | null | undefined;
  /** The mentor absence. */
  id: string;
};

/** Which mentor to put away. */
export type ArchiveMentorInput = {
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The version that was read: a change made by somebody else in between is not lost. */
  expectedVersion?: number | null | undefined;
  /** The mentor. */
  id: string;
};

/** Which off-site option to put away. */
export type ArchiveOffsiteOptionInput = {
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The version that was read: a change made by somebody else in between is not lost. */
  expectedVersion?: number | null | undefined;
  /** The off-site option. */
  id: string;
};

/** Which prerequisite to put away. */
export type ArchivePrerequisiteInput = {
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The version that was read: a change made by somebody else in between is not lost. */
  expectedVersion?: number | null | undefined;
  /** The prerequisite. */
  id: string;
};

/** Which rotation to put away. */
export type ArchiveRotationInput = {
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The version that was read: a change made by somebody else in between is not lost. */
  expectedVersion?: number | null | undefined;
  /** The rotation. */
  id: string;
};

/** Which rule setting to put away. */
export type ArchiveRuleSettingInput = {
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The version that was read: a change made by somebody else in between is not lost. */
  expectedVersion?: number | null | undefined;
  /** The rule setting. */
  id: string;
};

/** Which site to put away. */
export type ArchiveSiteInput = {
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The version that was read: a change made by somebody else in between is not lost. */
  expectedVersion?: number | null | undefined;
  /** The site. */
  id: string;
};

/** Which topic to put away. */
export type ArchiveTopicInput = {
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The version that was read: a change made by somebody else in between is not lost. */
  expectedVersion?: number | null | undefined;
  /** The topic. */
  id: string;
};

/** Which track to put away. */
export type ArchiveTrackInput = {
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The version that was read: a change made by somebody else in between is not lost. */
  expectedVersion?: number | null | undefined;
  /** The track. */
  id: string;
};

/** Which wish to put away. */
export type ArchiveWishInput = {
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The version that was read: a change made by somebody else in between is not lost. */
  expectedVersion?: number | null | undefined;
  /** The wish. */
  id: string;
};

/** What to put into a cell. */
export type AssignCellInput = {
  /** When. */
  blockID: string;
  /** Whose cell. */
  enrollmentID: string;
  /**
   * The mentor; without one, the mentor of the rest of the session, or whoever supervises the rotation and has the most
   * room.
   */
  mentorID?: string | null | undefined;
  /** The off-site option. */
  offsiteOptionID?: string | null | undefined;
  /** The rotation, at home; this or an off-site option. */
  rotationID?: string | null | undefined;
};

/** What was done. */
export type AuditEntryAction =
  /** It was made. */
  | 'CREATE'
  /** It was deleted. */
  | 'DELETE'
  /** It was changed. */
  | 'UPDATE';

/** Whose calendar it is. */
export type CalendarFeedSubject =
  /** What one fellow does when. */
  | 'FELLOW'
  /** Whom one mentor supervises when. */
  | 'MENTOR'
  /** Who is on one rotation when. */
  | 'ROTATION'
  /** Who is at one site when. */
  | 'SITE';

/** How a cell differs. */
export type CellDifferenceKind =
  /** Only b has something there. */
  | 'ADDED'
  /** Both have something there, and not the same. */
  | 'CHANGED'
  /** Only the mentor differs. */
  | 'MENTOR'
  /** Only a has something there. */
  | 'REMOVED';

/** A cell. */
export type CellInput = {
  /** When. */
  blockID: string;
  /** Whose. */
  enrollmentID: string;
};

/** What sort of reason a cell has. */
export type CellReasonKind =
  /** The fellow does not work then. */
  | 'AWAY'
  /** Nothing stands there yet. */
  | 'EMPTY'
  /** It lies in the frozen past. */
  | 'FROZEN'
  /** It is part of a lock. */
  | 'LOCKED'
  /** A rule would be broken without it. */
  | 'NEEDED'
  /** Nothing asks for it. */
  | 'NOTHING'
  /** Somebody pinned it. */
  | 'PINNED'
  /** The fellow wished for it. */
  | 'WISHED'
  /** It adds to what the schedule is worth, or takes from it. */
  | 'WORTH';

/**
 * A scenario and what is different from now on. What is removed goes first, then what is added is appended to the rest
 * in its order.
 */
export type ChangeScenarioInput = {
  /** Further changes, after the others. */
  add?: Array<ScenarioChangeInput> | null | undefined;
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The version that was read: a change made by somebody else in between is not lost. */
  expectedVersion?: number | null | undefined;
  /** The scenario. */
  id: string;
  /** Every change that is left, in the new order. */
  order?: Array<string> | null | undefined;
  /** Changes that go. */
  remove?: Array<string> | null | undefined;
  /** Whether the other members of the program see it. */
  shared?: boolean | null | undefined;
  /** What people call it. */
  title?: string | null | undefined;
};

/** What is compared: exactly one of the two. */
export type ComparedInput = {
  /** A scenario that has an answer. */
  scenarioID?: string | null | undefined;
  /** A schedule. */
  scheduleID?: string | null | undefined;
};

/** A wish to fill a schedule. */
export type CompleteScheduleInput = {
  /** The schedule that is half filled. */
  baseScheduleID: string;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** Blocks that end before this day stay as they were published. The year's own freeze holds as well. */
  freezeBefore?: string | null | undefined;
  /** The caller's name for the wish: sent twice, it is run once. */
  idempotencyKey?: string | null | undefined;
  /** Whether the best schedule with gaps is made when none keeps every rule. */
  partial?: boolean;
  /** Whether the rules are kept again that the schedule to start from breaks by exception in blocks to come. By default exceptions stay. */
  repairExceptions?: boolean;
  /** The seed of random choices: the same seed gives the same answer. */
  seed?: string;
  /** The time limit in milliseconds. */
  timeLimitMs?: number;
  /** What the schedule will be called. */
  title?: string | null | undefined;
  /** The limit of work in the optimizer's units, which unlike time is the same on every machine. */
  workLimit?: string | null | undefined;
};

/** What a new academic year is made of. */
export type CreateAcademicYearInput = {
  /** How many directors have to approve a schedule of the year before it is published; 0 when whoever publishes decides alone. */
  approvalsNeeded?: number | null | undefined;
  /** Its blocks, in order. Without them they are cut by the calendar, which CUSTOM cannot do. */
  blocks?: Array<AcademicYearBlockInput> | null | undefined;
  /** How it is divided into blocks. */
  calendar: AcademicYearCalendar;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** Its last day. */
  endsOn: string;
  /**
   * The length of the first block in days, where the calendar cuts the year and the first block is not as long as the
   * others.
   */
  firstBlockDays?: number | null | undefined;
  /** Blocks that end before this day stay as they were published: a schedule that holds something else in them needs a stated reason. Null for none. */
  freezeBefore?: string | null | undefined;
  /** The most fellows who may be off-site in one block; null for any number. */
  offsiteLimit?: number | null | undefined;
  /** The program that it belongs to. */
  programID: string;
  /** Its first day. */
  startsOn: string;
  /** What people call it, as in 2027-28; unique in the program. */
  title: string;
};

/** What a new agreement is made of. */
export type CreateAgreementInput = {
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** What sort of paper it is. */
  kind: AgreementKind;
  /** How many days ahead a stay has to be arranged. */
  leadTimeDays?: number | null | undefined;
  /** Whether it covers malpractice. */
  malpracticeCovered?: boolean | null | undefined;
  /** Anything else. */
  note?: string | null | undefined;
  /** The program that it belongs to. */
  programID: string;
  /** The day on which it was signed. */
  signedOn?: string | null | undefined;
  /** The site that it is about. */
  siteID: string;
  /** What people call it. */
  title: string;
  /** The first day on which it holds. */
  validFrom: string;
  /** The last day on which it holds; null when it does not end. */
  validTo?: string | null | undefined;
};

/** Whose calendar it is: exactly one of fellowID, mentorID, rotationID and siteID. */
export type CreateCalendarFeedInput = {
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The fellow whose year it is. */
  fellowID?: string | null | undefined;
  /** The mentor whose fellows it shows. */
  mentorID?: string | null | undefined;
  /** The program whose published schedules it shows. */
  programID: string;
  /** The rotation whose fellows it shows. */
  rotationID?: string | null | undefined;
  /** The site whose fellows it shows. */
  siteID?: string | null | undefined;
  /** What people call it, as in My phone. */
  title: string;
};

/** What a new coverage is made of. */
export type CreateCoverageInput = {
  /** The year. */
  academicYearID: string;
  /** The block; null for every block of the year. */
  blockID?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The most fellows that it takes, 0 closes it; null for any number. */
  maximum?: number | null | undefined;
  /** The fewest fellows that it needs. */
  minimum?: number | null | undefined;
  /** The program that it belongs to. */
  programID: string;
  /** The rotation. */
  rotationID: string;
};

/** What a new credit is made of. */
export type CreateCreditInput = {
  /** How many blocks. */
  blocks: number;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** Whose it is. */
  enrollmentID: string;
  /** What sort of credit it is. */
  kind: CreditKind;
  /** The program that it belongs to. */
  programID: string;
  /** Why it was granted. */
  reason: string;
  /** The requirement that is waived. */
  requirementID?: string | null | undefined;
  /** The rotation that was done before. */
  rotationID?: string | null | undefined;
};

/** What a draft begins with: exactly one of the two. */
export type CreateDraftInput = {
  /** The year, for an empty draft. */
  academicYearID?: string | null | undefined;
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The schedule to copy. */
  fromScheduleID?: string | null | undefined;
  /** What people will call it. */
  title?: string | null | undefined;
};

/** What a new enrollment is made of. */
export type CreateEnrollmentInput = {
  /** In which year. */
  academicYearID: string;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The last day, when it is not the year's. */
  endsOn?: string | null | undefined;
  /** Who trains. */
  fellowID: string;
  /** The most blocks that may be spent off-site; null for any number. */
  offsiteMax?: number | null | undefined;
  /** The program that it belongs to. */
  programID: string;
  /** How much of the fellow's time this program has, in percent. */
  sharePercent?: number | null | undefined;
  /** The first day, when it is not the year's. */
  startsOn?: string | null | undefined;
  /** By which curriculum. */
  trackID: string;
};

/** What a new fellow is made of. */
export type CreateFellowInput = {
  /** The account with which the fellow signs in. */
  accountID?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** A short name for machines, unique in the home program. */
  code: string;
  /** The person's address, in lower case. */
  email?: string | null | undefined;
  /** The person's name. */
  name: string;
  /** What the fellow has done before, on which the timetable depends. */
  priorExperience?: string | null | undefined;
  /** The program that it belongs to. */
  programID: string;
  /** How far the training is, as in PGY-6. */
  trainingLevel?: string | null | undefined;
};

/** What a new leave is made of. */
export type CreateLeaveInput = {
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The last day away. */
  endsOn: string;
  /** Whose leave it is. */
  enrollmentID: string;
  /** What sort of leave it is. */
  kind: LeaveKind;
  /** Anything else. */
  note?: string | null | undefined;
  /** The program that it belongs to. */
  programID: string;
  /** The first day away. */
  startsOn: string;
  /** How far it is. */
  state?: LeaveState | null | undefined;
};

/** What a new mentor absence is made of. */
export type CreateMentorAbsenceInput = {
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The last day away. */
  endsOn: string;
  /** The mentor. */
  mentorID: string;
  /** The program that it belongs to. */
  programID: string;
  /** Why. */
  reason?: string | null | undefined;
  /** The first day away. */
  startsOn: string;
};

/** What a new mentor is made of. */
export type CreateMentorInput = {
  /** The account with which the mentor signs in. */
  accountID?: string | null | undefined;
  /** How many fellows can be supervised in one block. */
  capacity?: number | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** Whether clinical work is supervised. */
  clinical?: boolean | null | undefined;
  /** A short name for machines, unique in the program. */
  code: string;
  /** Whether electives are supervised. */
  elective?: boolean | null | undefined;
  /** The person's address, in lower case. */
  email?: string | null | undefined;
  /** The person's name. */
  name: string;
  /** The program that it belongs to. */
  programID: string;
  /** Whether research is supervised. */
  research?: boolean | null | undefined;
  /** The site that the mentor works at. */
  siteID?: string | null | undefined;
  /** Degree or position. */
  title?: string | null | undefined;
};

/** What a new off-site option is made of. */
export type CreateOffsiteOptionInput = {
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The last day on which it is open. */
  closesOn?: string | null | undefined;
  /** A short name for machines, unique in the program. */
  code: string;
  /** The most stays of one fellow in a year; null for any number. */
  maxSessions?: number | null | undefined;
  /** Whether a request for it has to state an objective. */
  needsObjective?: boolean | null | undefined;
  /** What is learned there. */
  objectives?: string | null | undefined;
  /** The first day on which it is open. */
  opensOn?: string | null | undefined;
  /** The program that it belongs to. */
  programID: string;
  /** The rotation that it counts as. */
  rotationID: string;
  /** The most consecutive blocks of one stay. */
  sessionMax?: number | null | undefined;
  /** The fewest consecutive blocks of one stay. */
  sessionMin?: number | null | undefined;
  /** Where. */
  siteID: string;
  /** How many fellows it takes in one block. */
  slots?: number | null | undefined;
  /** What people call it. */
  title: string;
};

/** What a new prerequisite is made of. */
export type CreatePrerequisiteInput = {
  /** How many blocks of it have to be done. */
  blocks?: number | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The program that it belongs to. */
  programID: string;
  /** The rotation that comes before. */
  requiredID: string;
  /** The rotation that has to wait. */
  rotationID: string;
};

/** What a new program is made of. */
export type CreateProgramInput = {
  /** What it is, for people. */
  about?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** A short name for machines and spreadsheets, unique among programs. */
  code: string;
  /** The institution that runs it. */
  institution?: string | null | undefined;
  /** Where the curriculum was read. */
  source?: string | null | undefined;
  /** The field that it trains for. */
  specialty?: string | null | undefined;
  /** The time zone in which its days begin, by its IANA name. */
  timeZone?: string | null | undefined;
  /** What people call it. */
  title: string;
};

/** What a new rotation is made of. */
export type CreateRotationInput = {
  /** What it is, for people. */
  about?: string | null | undefined;
  /** Whether its fellows can be given call. */
  callEligible?: boolean | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** A short name for machines, unique in the program. */
  code: string;
  /** What sort of time it is. */
  kind: RotationKind;
  /** The most sessions in a year; null for any number. */
  maxSessions?: number | null | undefined;
  /** The mentors who supervise it. */
  mentorIDs?: Array<string> | null | undefined;
  /** Whether a mentor has to supervise it. */
  needsMentor?: boolean | null | undefined;
  /** The rotations that must not come directly after it. */
  notFollowedByIDs?: Array<string> | null | undefined;
  /** Whether it needs a stated educational objective, as clinical radiology does. */
  objectiveRequired?: boolean | null | undefined;
  /** How much of it is spent with outpatients, in percent, for block diagrams; null when nothing was said. */
  outpatientPercent?: number | null | undefined;
  /** The program that it belongs to. */
  programID: string;
  /** How much of it is spent on research, in percent, for block diagrams; null when nothing was said. */
  researchPercent?: number | null | undefined;
  /** The most consecutive blocks of one session. */
  sessionMax?: number | null | undefined;
  /** The fewest consecutive blocks of one session. */
  sessionMin?: number | null | undefined;
  /** The site that it is at home at. */
  siteID?: string | null | undefined;
  /** What people call it. */
  title: string;
};

/** What a new rule setting is made of. */
export type CreateRuleSettingInput = {
  /** The year that it is for; null for every year. */
  academicYearID?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** Whether it is used at all. */
  enabled?: boolean | null | undefined;
  /** The rule's parameters by name, as its card describes them; null for its defaults. */
  parameters?: unknown;
  /** The program that it belongs to. */
  programID: string;
  /** The rule's stable identifier, as the query rules lists them. */
  rule: string;
  /** How much it matters. */
  tier?: RuleSettingTier | null | undefined;
  /** Its weight within its tier. */
  weight?: number | null | undefined;
};

/** A new scenario. */
export type CreateScenarioInput = {
  /** Its first changes; 50 at most. */
  changes?: Array<ScenarioChangeInput> | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The schedule that it starts from. */
  scheduleID: string;
  /** Whether the other members of the program see it. */
  shared?: boolean;
  /** What people will call it. */
  title?: string | null | undefined;
};

/** What a new site is made of. */
export type CreateSiteInput = {
  /** The city that it is in. */
  city?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** A short name for machines, unique in the program. */
  code: string;
  /** The country that it is in. */
  country?: string | null | undefined;
  /** How it belongs to the program. */
  kind: SiteKind;
  /** The program that it belongs to. */
  programID: string;
  /** The state or region that it is in. */
  region?: string | null | undefined;
  /** The time zone there, by its IANA name. */
  timeZone?: string | null | undefined;
  /** What people call it. */
  title: string;
};

/** What a new topic is made of. */
export type CreateTopicInput = {
  /** What it is, for people. */
  about?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** A short name for machines, unique in the rotation. */
  code: string;
  /** Its place among the topics, from the top. */
  position?: number | null | undefined;
  /** The program that it belongs to. */
  programID: string;
  /** The rotation that teaches it. */
  rotationID: string;
  /** What people call it. */
  title: string;
};

/** What a new track is made of. */
export type CreateTrackInput = {
  /** What it is, for people. */
  about?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** A short name for machines, unique in the program. */
  code: string;
  /** Its length in all, in its unit. */
  length: number;
  /** The program that it belongs to. */
  programID: string;
  /** What people call it. */
  title: string;
  /** The unit in which it counts time. */
  unit?: TrackUnit | null | undefined;
};

/** What a new wish is made of. */
export type CreateWishInput = {
  /** The block that is meant. */
  blockID?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** Whose wish it is. */
  enrollmentID: string;
  /** What sort of wish it is. */
  kind: WishKind;
  /** Why, for those who decide. */
  note?: string | null | undefined;
  /** The off-site option that is meant. */
  offsiteOptionID?: string | null | undefined;
  /** The program that it belongs to. */
  programID: string;
  /** How dear it is: 1 is the dearest. */
  rank: number;
  /** The rotation that is meant. */
  rotationID?: string | null | undefined;
  /** When it was taken back; null while it stands. */
  withdrawnAt?: string | null | undefined;
};

/** What sort of credit it is. */
export type CreditKind =
  /** The rotation was done before; the blocks count as done. */
  | 'PRIOR_CREDIT'
  /** So many blocks of the requirement are waived. */
  | 'WAIVER';

/** One row of a curriculum. */
export type CurriculumRequirementInput = {
  /** A short name for machines, unique in the track. */
  code: string;
  /** Whether it takes the time that waivers and credit set free, as electives do. */
  flexible?: boolean;
  /** The most time, in the track's unit. */
  maximum: number;
  /** Whether elective time may also be spent on it. */
  mayExtend?: boolean;
  /** The least time, in the track's unit. */
  minimum: number;
  /** Where it comes from. */
  provenance?: RequirementProvenance;
  /** Why it is believed, when the source does not say it. */
  provenanceNote?: string | null | undefined;
  /** The rotations that count for it. */
  rotationIDs: Array<string>;
  /** What people call it. */
  title: string;
};

/** A decision. */
export type DecideRequestInput = {
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** Yes or no. */
  decision: ApprovalDecision;
  /** The version that was read: a change made by somebody else in between is not lost. */
  expectedVersion?: number | null | undefined;
  /** The money granted, in cents, for a stay off-site. */
  fundingCents?: number | null | undefined;
  /** Who pays. */
  fundingSource?: string | null | undefined;
  /** Why; a no needs a reason. */
  note?: string | null | undefined;
  /** Decide on the newest schedule although the consequence is about an earlier one. */
  rebase?: boolean;
  /** The request. */
  requestID: string;
  /** The draft or published schedule in which room is made; without it, the one that the consequence is about. */
  scheduleID?: string | null | undefined;
  /** What the draft will be called. */
  title?: string | null | undefined;
  /** Decide without the word of the mentor who is asked. */
  withoutMentor?: boolean;
};

/** A scenario that is thrown away. */
export type DiscardScenarioInput = {
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The version that was read: a change made by somebody else in between is not lost. */
  expectedVersion?: number | null | undefined;
  /** The scenario. */
  id: string;
};

/** A batch of changes to the cells of a draft. */
export type EditScheduleInput = {
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** Whether to answer only what would come of it, and store nothing. */
  dryRun?: boolean;
  /** What to change, one after the other; 200 at most. */
  edits: Array<ScheduleEditInput>;
  /** The version of the draft that was read. One version stands for the whole grid. */
  expectedVersion: number;
  /** Do it although it breaks a rule or changes the frozen past. */
  force?: ForceInput | null | undefined;
  /** The draft. */
  id: string;
};

/** How far it is. */
export type ElectiveRequestState =
  /** It is granted. */
  | 'APPROVED'
  /** It is not granted. */
  | 'DECLINED'
  /** The fellow is still writing it. */
  | 'DRAFT'
  /** It waits for a decision. */
  | 'SUBMITTED'
  /** The fellow took it back. */
  | 'WITHDRAWN';

/** What it takes to have something. */
export type ElectiveState =
  /** Nothing else moves. */
  | 'FREE'
  /** It is there already. */
  | 'HERE'
  /** No schedule has it there. */
  | 'IMPOSSIBLE'
  /** Other cells move. */
  | 'MOVES'
  /** It was not found out in time. */
  | 'UNKNOWN';

/** What a refusal means for a program. The sentences beside it are for people and may change. */
export type ErrorCode =
  /** A value is wrong: mend it and send again. */
  | 'BAD_USER_INPUT'
  /** It contradicts something that is stored: a code that is taken, an overlap, a circle. */
  | 'CONFLICT'
  /** It is right in itself, but something has to happen first. */
  | 'FAILED_PRECONDITION'
  /** There is no such thing, or none that the viewer may see. */
  | 'NOT_FOUND'
  /** Somebody changed it since it was read: read it again. */
  | 'STALE_VERSION'
  /** It is over a limit, which the message names. */
  | 'TOO_LARGE';

/** A form in which a schedule can be downloaded. */
export type ExportFormat =
  /** The block diagram that ACGME asks for: site, rotation, percentages outpatient and research. */
  | 'ACGME'
  /** The daily list that readers of Amion's report 625c take. */
  | 'AMION'
  /** A table with one line for each cell. */
  | 'CSV'
  /** A table with one line for each fellow and one column for each block. */
  | 'CSV_GRID'
  /** A calendar file, as it is now; for one that follows what is published make a calendar feed. */
  | 'ICS'
  /** Everything, for programs. */
  | 'JSON'
  /** The list that QGenda's upload takes. */
  | 'QGENDA'
  /** A workbook as offices hang it up: the year by fellow, by rotation, and fellow by fellow. */
  | 'XLSX';

/** A fellow more. */
export type FellowJoinsInput = {
  /** The last day, when it is not the year's. */
  endsOn?: string | null | undefined;
  /** What the fellow is called. */
  name: string;
  /** How much of the fellow's time the program has, in percent: 1 to 100. */
  sharePercent?: number;
  /** The first day, when it is not the year's. */
  startsOn?: string | null | undefined;
  /** By which curriculum. */
  trackID: string;
};

/** A fellow fewer. */
export type FellowLeavesInput = {
  /** Whose: the enrollment. */
  enrollmentID: string;
  /** The first day on which the fellow is gone; without it, all year. */
  from?: string | null | undefined;
};

/** A wish for several schedules. */
export type FindAlternativesInput = {
  /** The year. */
  academicYearID: string;
  /** A schedule whose locked and pinned cells all of them hold. */
  baseScheduleID?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** How many, the best one included: 2 to 20. */
  count?: number;
  /** In how many cells any two of them differ at least; by default as many as there are fellows. */
  distance?: number | null | undefined;
  /** Blocks that end before this day stay as they were published. The year's own freeze holds as well. */
  freezeBefore?: string | null | undefined;
  /** The caller's name for the wish: sent twice, it is run once. */
  idempotencyKey?: string | null | undefined;
  /** How much of the best objective each may lose, in percent. */
  lossPercent?: number;
  /** The seed of random choices: the same seed gives the same answer. */
  seed?: string;
  /** The time limit in milliseconds. */
  timeLimitMs?: number;
  /** What the schedules will be called. */
  title?: string | null | undefined;
  /** The limit of work in the optimizer's units, which unlike time is the same on every machine. */
  workLimit?: string | null | undefined;
};

/**
 * Why something is done that would be refused otherwise. Each breach becomes an exception of the schedule, in the
 * caller's name.
 */
export type ForceInput = {
  /** Why. */
  reason: string;
};

/** A wish for a schedule. */
export type GenerateScheduleInput = {
  /** The year to plan. */
  academicYearID: string;
  /** A schedule whose locked and pinned cells stay as they are. */
  baseScheduleID?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** Blocks that end before this day stay as they were published. The year's own freeze holds as well. */
  freezeBefore?: string | null | undefined;
  /** The caller's name for the wish: sent twice, it is run once. */
  idempotencyKey?: string | null | undefined;
  /** Whether the best schedule with gaps is made when none keeps every rule. */
  partial?: boolean;
  /** The seed of random choices: the same seed gives the same answer. */
  seed?: string;
  /** The time limit in milliseconds. */
  timeLimitMs?: number;
  /** What the schedule will be called. */
  title?: string | null | undefined;
  /** The limit of work in the optimizer's units, which unlike time is the same on every machine. */
  workLimit?: string | null | undefined;
};

/** Requests that are decided together. */
export type GrantRequestsInput = {
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** Only say what would be granted. */
  dryRun?: boolean;
  /** What to say to those who asked. */
  note?: string | null | undefined;
  /** Which; without them, all that wait. 20 at most. */
  requestIDs?: Array<string> | null | undefined;
  /** The draft or published schedule in which room is made. */
  scheduleID: string;
  /** The longest that the answer may take, in milliseconds; 60,000 at most. */
  timeLimitMs?: number;
  /** What the draft will be called. */
  title?: string | null | undefined;
  /** Also those whose mentor has not said yes. */
  withoutMentor?: boolean;
};

/** Breaches of a draft that shall stay. */
export type GrantScheduleExceptionsInput = {
  /** The keys of the breaches, as its check lists them. */
  breachKeys: Array<string>;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The version of the draft that was read. */
  expectedVersion: number;
  /** The draft. */
  id: string;
  /** Why they may stay. */
  reason: string;
};

/** A file of programs. */
export type ImportProgramInput = {
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The text of the file. */
  text: string;
};

/** A further leave. */
export type LeaveAddInput = {
  /** The last day away. */
  endsOn: string;
  /** Whose: the enrollment. */
  enrollmentID: string;
  /** What sort of leave it is. */
  kind?: LeaveKind;
  /** The first day away. */
  startsOn: string;
};

/** A leave that is not taken. */
export type LeaveCancelInput = {
  /** The leave. */
  leaveID: string;
};

/** What sort of leave it is. */
export type LeaveKind =
  /** A death in the family. */
  | 'BEREAVEMENT'
  /** Care of a relative. */
  | 'CAREGIVER'
  /** Interviews for the next position. */
  | 'INTERVIEW'
  /** The fellow's own health. */
  | 'MEDICAL'
  /** A scientific meeting. */
  | 'MEETING'
  /** Anything else. */
  | 'OTHER'
  /** Birth or adoption of a child. */
  | 'PARENTAL'
  /** Vacation. */
  | 'VACATION';

/** How far it is. */
export type LeaveState =
  /** It is granted, and schedules keep it. */
  | 'APPROVED'
  /** It is not granted. */
  | 'DECLINED'
  /** The fellow has asked for it. */
  | 'REQUESTED';

/** What it does there. */
export type MembershipRole =
  /** Describes the program and plans. */
  | 'COORDINATOR'
  /** Describes the program, plans and publishes. */
  | 'DIRECTOR'
  /** Is in training. */
  | 'FELLOW'
  /** Supervises fellows. */
  | 'MENTOR';

/** A time when a mentor is away. */
export type MentorAwayInput = {
  /** The last day away. */
  endsOn: string;
  /** The mentor. */
  mentorID: string;
  /** The first day away. */
  startsOn: string;
};

/** How many fellows a mentor takes. */
export type MentorTakesInput = {
  /** In which blocks; without them, usually. */
  blockIDs?: Array<string> | null | undefined;
  /** How many fellows. */
  capacity: number;
  /** The mentor. */
  mentorID: string;
};

/** Blocks that change places. */
export type MoveBlocksInput = {
  /** The blocks whose activities move. */
  blockIDs: Array<string>;
  /** Whose: the enrollment. */
  enrollmentID: string;
  /** As many blocks, in the same order, to which they move. */
  toBlockIDs: Array<string>;
};

/** A session and where it shall begin. */
export type MoveSessionInput = {
  /** Any block of the session. */
  blockID: string;
  /** Whose. */
  enrollmentID: string;
  /** The block in which it shall begin. */
  toBlockID: string;
};

/** How far it is. */
export type OffsiteRequestState =
  /** It is granted. */
  | 'APPROVED'
  /** It is not granted. */
  | 'DECLINED'
  /** The fellow is still writing it. */
  | 'DRAFT'
  /** It waits for a decision. */
  | 'SUBMITTED'
  /** The fellow took it back. */
  | 'WITHDRAWN';

/** What was asked for. */
export type OptimizationRunKind =
  /** Several good schedules that differ. */
  | 'ALTERNATIVES'
  /** The best schedule that holds what a half-filled one holds. */
  | 'COMPLETE'
  /** The best schedule of the year. */
  | 'GENERATE'
  /** The schedule that changes least against the one that holds and, among those, scores best. */
  | 'REPLAN'
  /** What one more place, mentor or month would buy. */
  | 'SENSITIVITY';

/** How far it is. */
export type OptimizationRunStatus =
  /** It was cancelled; the best schedule so far, if any, is kept as a draft. */
  | 'CANCELLED'
  /** An accident ended it. */
  | 'FAILED'
  /** A schedule was found; the gap says how much better one could be. */
  | 'FEASIBLE'
  /** There is no schedule; the reasons say why. */
  | 'INFEASIBLE'
  /** The server stopped while it ran. */
  | 'INTERRUPTED'
  /** A schedule was found, and none is better. */
  | 'OPTIMAL'
  /** It waits for a worker. */
  | 'QUEUED'
  /** A worker is at it. */
  | 'RUNNING'
  /** Its limit ended it; the best schedule so far, if any, is kept as a draft. */
  | 'TIMED_OUT';

/** Blocks that stay as they are. */
export type PinBlocksInput = {
  /** When. */
  blockIDs: Array<string>;
  /** Whose: the enrollment. */
  enrollmentID: string;
  /** Why. */
  reason?: string | null | undefined;
};

/** A cell and why it stays. */
export type PinCellInput = {
  /** When. */
  blockID: string;
  /** Whose. */
  enrollmentID: string;
  /** Why. */
  reason?: string | null | undefined;
};

/** What is fixed. */
export type PinKind =
  /** The fellow does not do it then. */
  | 'FORBID'
  /** The fellow does it then. */
  | 'REQUIRE';

/** Something in some blocks. */
export type PlaceInput = {
  /** When. */
  blockIDs: Array<string>;
  /** Whose: the enrollment. */
  enrollmentID: string;
  /** An off-site option. */
  offsiteOptionID?: string | null | undefined;
  /** A rotation at home; this or an off-site option. */
  rotationID?: string | null | undefined;
};

/** A scenario that shall become a draft. */
export type PromoteScenarioInput = {
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The version that was read: a change made by somebody else in between is not lost. */
  expectedVersion?: number | null | undefined;
  /** The scenario. */
  id: string;
  /** What the draft will be called; without it, as the scenario. */
  title?: string | null | undefined;
};

/** Which draft to publish. */
export type PublishScheduleInput = {
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The version of the draft that was read. */
  expectedVersion?: number | null | undefined;
  /** The draft. */
  id: string;
  /**
   * The schedule that holds now, as you know it: when it is another one, you hear who published it. Without it, a draft
   * takes the place of the schedule that it was made from.
   */
  insteadOf?: string | null | undefined;
  /** What to say to those who read it. */
  note?: string | null | undefined;
};

/** A fellow's wishes in order. */
export type RankWishesInput = {
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** Whose wishes they are. */
  enrollmentID: string;
  /**
   * All wishes that stand, each once, from the dearest. It is refused when one is missing, so that an order made of an
   * old list does not hide a newer wish.
   */
  wishIDs: Array<string>;
};

/** A scenario and its new base. */
export type RebaseScenarioInput = {
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The version that was read: a change made by somebody else in between is not lost. */
  expectedVersion?: number | null | undefined;
  /** The scenario. */
  id: string;
  /** The new base; without it, the one that the conflict names. */
  ontoScheduleID?: string | null | undefined;
  /** The longest that the answer may take, in milliseconds; 60,000 at most. */
  timeLimitMs?: number;
};

/** Blocks in which something else shall be done. */
export type RemoveBlocksInput = {
  /** When. */
  blockIDs: Array<string>;
  /** Whose: the enrollment. */
  enrollmentID: string;
};

/** A wish to plan a year again. */
export type ReplanScheduleInput = {
  /** The year. */
  academicYearID: string;
  /** The schedule to stay near; by default the published one. */
  baseScheduleID?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** Blocks that end before this day stay as they were published. The year's own freeze holds as well. */
  freezeBefore?: string | null | undefined;
  /** The caller's name for the wish: sent twice, it is run once. */
  idempotencyKey?: string | null | undefined;
  /** Whether the best schedule with gaps is made when none keeps every rule. */
  partial?: boolean;
  /** Whether the rules are kept again that the schedule to start from breaks by exception in blocks to come. By default exceptions stay. */
  repairExceptions?: boolean;
  /** The seed of random choices: the same seed gives the same answer. */
  seed?: string;
  /** The time limit in milliseconds. */
  timeLimitMs?: number;
  /** What the schedule will be called. */
  title?: string | null | undefined;
  /** The limit of work in the optimizer's units, which unlike time is the same on every machine. */
  workLimit?: string | null | undefined;
};

/** What is asked for. */
export type RequestFromScenarioInput = {
  /** The placement that is asked for, when the scenario has several. */
  changeID?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The version that was read: a change made by somebody else in between is not lost. */
  expectedVersion?: number | null | undefined;
  /** The initiative at the other site that it serves, if any. */
  initiative?: string | null | undefined;
  /** The mentor whose word is asked for, if any. */
  mentorID?: string | null | undefined;
  /** The educational objective. */
  objective: string;
  /** A scenario that has an answer. */
  scenarioID: string;
};

/** Where it comes from. */
export type RequirementProvenance =
  /** The program decided otherwise than the source. */
  | 'ADJUSTED'
  /** The source leaves a gap that it fills. */
  | 'INFERRED'
  /** The source says it. */
  | 'STATED';

/** Which calendar feed is taken back. */
export type RevokeCalendarFeedInput = {
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The calendar feed. */
  id: string;
};

/** Which version shall hold again. */
export type RollBackScheduleInput = {
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** A schedule that was published before. */
  id: string;
  /** The schedule that holds now, as you know it: when it is another one, you hear who published it. */
  insteadOf?: string | null | undefined;
  /** What to say to those who read it. */
  note?: string | null | undefined;
};

/** What sort of time it is. */
export type RotationKind =
  /** Clinical work. */
  | 'CLINICAL'
  /** Meetings and conferences. */
  | 'CONFERENCE'
  /** A part of the curriculum that everybody does. */
  | 'CORE'
  /** Chosen by the fellow. */
  | 'ELECTIVE'
  /** Protected time for a project. */
  | 'RESEARCH'
  /** Time off. */
  | 'VACATION';

/** How many fellows a rotation needs and takes; what is left out stays. */
export type RotationTakesInput = {
  /** In which blocks; without them, usually. */
  blockIDs?: Array<string> | null | undefined;
  /** The most fellows that it takes; 0 closes it. */
  maximum?: number | null | undefined;
  /** The fewest fellows that it needs. */
  minimum?: number | null | undefined;
  /** The rotation. */
  rotationID: string;
  /** Whether it takes any number. */
  unlimited?: boolean;
};

/** How a rule is set for the year; what is left out stays. */
export type RuleIsInput = {
  /** Whether it is used at all. */
  enabled?: boolean | null | undefined;
  /** Its parameters by name; those left out stay. */
  parameters?: unknown;
  /** The stable name of the rule, as the query rules lists them. */
  rule: string;
  /** How much it matters. */
  tier?: RuleSettingTier | null | undefined;
  /** Its weight within its tier. */
  weight?: number | null | undefined;
};

/** How much it matters. */
export type RuleSettingTier =
  /** No schedule breaks it. */
  | 'MUST'
  /** It is broken only when nothing else is possible. */
  | 'SHOULD'
  /** It is weighed against the other wishes. */
  | 'WISH';

/** One change of a what-if: exactly one of these. */
export type ScenarioChangeInput = {
  /** A rotation needs or takes more or fewer fellows. */
  coverage?: RotationTakesInput | null | undefined;
  /** A fellow more. */
  fellowJoins?: FellowJoinsInput | null | undefined;
  /** A fellow fewer. */
  fellowLeaves?: FellowLeavesInput | null | undefined;
  /** A fellow is away. */
  leaveAdd?: LeaveAddInput | null | undefined;
  /** A leave is not taken. */
  leaveCancel?: LeaveCancelInput | null | undefined;
  /** A mentor is away. */
  mentorAbsence?: MentorAwayInput | null | undefined;
  /** A mentor takes more or fewer fellows. */
  mentorCapacity?: MentorTakesInput | null | undefined;
  /** What a fellow does in some blocks, in others; what stands there comes back in exchange. */
  move?: MoveBlocksInput | null | undefined;
  /** Cells that stay as they are. */
  pin?: PinBlocksInput | null | undefined;
  /** A rotation or an off-site option in given blocks of a fellow. */
  place?: PlaceInput | null | undefined;
  /** What a fellow does in some blocks is taken out. */
  remove?: RemoveBlocksInput | null | undefined;
  /** A rule is set differently. */
  rule?: RuleIsInput | null | undefined;
  /** An off-site option takes more or fewer fellows. */
  siteSlots?: SiteTakesInput | null | undefined;
  /** Cells that may change although they are pinned or locked. */
  unpin?: UnpinBlocksInput | null | undefined;
  /** A further wish of a fellow. */
  wishAdd?: WishAddInput | null | undefined;
  /** Another rank of a wish, or another thing wished for. */
  wishChange?: WishChangeInput | null | undefined;
  /** A wish that is taken back. */
  wishWithdraw?: WishWithdrawInput | null | undefined;
};

/** What sort of change it is. */
export type ScenarioChangeKind =
  /** A rotation needs or takes more or fewer fellows. */
  | 'COVERAGE'
  /** A fellow more. */
  | 'FELLOW_JOINS'
  /** A fellow fewer. */
  | 'FELLOW_LEAVES'
  /** A fellow is away. */
  | 'LEAVE_ADD'
  /** A leave is not taken. */
  | 'LEAVE_CANCEL'
  /** A mentor is away. */
  | 'MENTOR_ABSENCE'
  /** A mentor takes more or fewer fellows. */
  | 'MENTOR_CAPACITY'
  /** What a fellow does in some blocks, in others. */
  | 'MOVE'
  /** A cell is fixed. */
  | 'PIN'
  /** A rotation or an off-site option in given blocks of a fellow. */
  | 'PLACE'
  /** What a fellow does in some blocks is taken out. */
  | 'REMOVE'
  /** A rule is set differently. */
  | 'RULE'
  /** An off-site option takes more or fewer fellows. */
  | 'SITE_SLOTS'
  /** A fixed cell is free. */
  | 'UNPIN'
  /** A further wish of a fellow. */
  | 'WISH_ADD'
  /** Another rank of a wish, or another thing wished for. */
  | 'WISH_CHANGE'
  /** A wish that is taken back. */
  | 'WISH_WITHDRAW';

/** How it was last answered; null when its changes have no answer yet. */
export type ScenarioMode =
  /** What the changes break as they stand. */
  | 'CHECK'
  /** The best year with them. */
  | 'REOPTIMIZE'
  /** The fewest other moves that make them legal. */
  | 'REPAIR';

/** How far it is. */
export type ScenarioState =
  /** It was thrown away. */
  | 'DISCARDED'
  /** It is being played with. */
  | 'OPEN'
  /** It became a schedule. */
  | 'PROMOTED';

/** One step of a batch: exactly one of these. */
export type ScheduleEditInput = {
  /** Put something into a cell. */
  assign?: AssignCellInput | null | undefined;
  /** Empty a cell. */
  clear?: CellInput | null | undefined;
  /** Take a whole session to another time of the same fellow's year; what lies between closes up. */
  move?: MoveSessionInput | null | undefined;
  /** Keep a cell as it is when the year is planned again. */
  pin?: PinCellInput | null | undefined;
  /** Exchange what stands in two cells. */
  swap?: SwapCellsInput | null | undefined;
  /** Let re-planning change a cell again. */
  unpin?: CellInput | null | undefined;
};

/** What happened to a schedule. */
export type ScheduleEventKind =
  /** Somebody approved or declined it. */
  | 'ANSWERED'
  /** A draft was made by hand. */
  | 'DRAFTED'
  /** Cells of a draft were changed. */
  | 'EDITED'
  /** It holds now. */
  | 'PUBLISHED';

/** How far it is. */
export type ScheduleState =
  /** It is put away. */
  | 'ARCHIVED'
  /** Only staff see it. */
  | 'DRAFT'
  /** It holds: there is at most one in a year. */
  | 'PUBLISHED';

/** A year and its blocks. */
export type SetCalendarInput = {
  /** Its blocks, in order. Without them they are cut by the calendar, which CUSTOM cannot do. */
  blocks?: Array<AcademicYearBlockInput> | null | undefined;
  /** How it is divided into blocks, when that changes. */
  calendar?: AcademicYearCalendar | null | undefined;
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** Its last day, when it changes. */
  endsOn?: string | null | undefined;
  /** The version of the year that was read. */
  expectedVersion?: number | null | undefined;
  /**
   * The length of the first block in days, where the calendar cuts the year and the first block is not as long as the
   * others.
   */
  firstBlockDays?: number | null | undefined;
  /** The academic year. */
  id: string;
  /** Its first day, when it changes. */
  startsOn?: string | null | undefined;
};

/** A curriculum as a whole. */
export type SetCurriculumInput = {
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The version of the track that was read. */
  expectedVersion?: number | null | undefined;
  /** How long the track lasts, in its unit, when that changes. */
  length?: number | null | undefined;
  /** All its requirements, from the top. */
  requirements: Array<CurriculumRequirementInput>;
  /** The track. */
  trackID: string;
};

/** Who signs in. */
export type SignInInput = {
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The address of the account. */
  email: string;
  /** The password. */
  password: string;
};

/** How it belongs to the program. */
export type SiteKind =
  /** Another campus of the same institution. */
  | 'CAMPUS'
  /** An outside host, which needs an agreement. */
  | 'EXTERNAL'
  /** The program's own site. */
  | 'HOME';

/** How many fellows an off-site option takes. */
export type SiteTakesInput = {
  /** In which blocks; without them, usually. */
  blockIDs?: Array<string> | null | undefined;
  /** The option. */
  offsiteOptionID: string;
  /** How many fellows. */
  slots: number;
};

/** A scenario and how to answer it. */
export type SolveScenarioInput = {
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The version that was read: a change made by somebody else in between is not lost. */
  expectedVersion?: number | null | undefined;
  /** The scenario. */
  id: string;
  /** How to answer. */
  mode?: ScenarioMode;
  /**
   * What a cell that differs from the schedule costs, in points, when the best year is looked for (REOPTIMIZE): a fellow
   * all of whose wishes come true has about 100 per block. Without it, what the rule change says, or else 30: a cell
   * moves when that brings something. 0: the best year whatever moves; a large one takes longer to prove.
   */
  moveCost?: number | null | undefined;
  /** The longest that the answer may take, in milliseconds; 60,000 at most. */
  timeLimitMs?: number;
};

/** Two cells that exchange what stands in them. */
export type SwapCellsInput = {
  /** One cell. */
  a: CellInput;
  /** The other one. */
  b: CellInput;
};

/** The unit in which it counts time. */
export type TrackUnit =
  /** Periods of four weeks. */
  | 'FOUR_WEEKS'
  /** Calendar months. */
  | 'MONTHS'
  /** Periods of two weeks. */
  | 'TWO_WEEKS'
  /** Weeks. */
  | 'WEEKS';

/** Blocks that may change. */
export type UnpinBlocksInput = {
  /** When. */
  blockIDs: Array<string>;
  /** Whose: the enrollment. */
  enrollmentID: string;
};

/** What to change of a academic year; what is left out stays as it is. */
export type UpdateAcademicYearInput = {
  /** How many directors have to approve a schedule of the year before it is published; 0 when whoever publishes decides alone. */
  approvalsNeeded?: number | null | undefined;
  /** How it is divided into blocks. */
  calendar?: AcademicYearCalendar | null | undefined;
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Set freezeBefore to null. */
  clearFreezeBefore?: boolean | null | undefined;
  /** Set offsiteLimit to null. */
  clearOffsiteLimit?: boolean | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** Its last day. */
  endsOn?: string | null | undefined;
  /** The version that the caller has seen; another one in the store is answered STALE_VERSION and nothing is changed. */
  expectedVersion?: number | null | undefined;
  /** Blocks that end before this day stay as they were published: a schedule that holds something else in them needs a stated reason. Null for none. */
  freezeBefore?: string | null | undefined;
  /** Which one to change. */
  id: string;
  /** The most fellows who may be off-site in one block; null for any number. */
  offsiteLimit?: number | null | undefined;
  /** Its first day. */
  startsOn?: string | null | undefined;
  /** What people call it, as in 2027-28; unique in the program. */
  title?: string | null | undefined;
};

/** What to change of a agreement; what is left out stays as it is. */
export type UpdateAgreementInput = {
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Set signedOn to null. */
  clearSignedOn?: boolean | null | undefined;
  /** Set validTo to null. */
  clearValidTo?: boolean | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The version that the caller has seen; another one in the store is answered STALE_VERSION and nothing is changed. */
  expectedVersion?: number | null | undefined;
  /** Which one to change. */
  id: string;
  /** What sort of paper it is. */
  kind?: AgreementKind | null | undefined;
  /** How many days ahead a stay has to be arranged. */
  leadTimeDays?: number | null | undefined;
  /** Whether it covers malpractice. */
  malpracticeCovered?: boolean | null | undefined;
  /** Anything else. */
  note?: string | null | undefined;
  /** The day on which it was signed. */
  signedOn?: string | null | undefined;
  /** What people call it. */
  title?: string | null | undefined;
  /** The first day on which it holds. */
  validFrom?: string | null | undefined;
  /** The last day on which it holds; null when it does not end. */
  validTo?: string | null | undefined;
};

/** What to change of a coverage; what is left out stays as it is. */
export type UpdateCoverageInput = {
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Set maximum to null. */
  clearMaximum?: boolean | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The version that the caller has seen; another one in the store is answered STALE_VERSION and nothing is changed. */
  expectedVersion?: number | null | undefined;
  /** Which one to change. */
  id: string;
  /** The most fellows that it takes, 0 closes it; null for any number. */
  maximum?: number | null | undefined;
  /** The fewest fellows that it needs. */
  minimum?: number | null | undefined;
};

/** What to change of a credit; what is left out stays as it is. */
export type UpdateCreditInput = {
  /** How many blocks. */
  blocks?: number | null | undefined;
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Set requirement to null, or empty the list. */
  clearRequirement?: boolean | null | undefined;
  /** Set rotation to null, or empty the list. */
  clearRotation?: boolean | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The version that the caller has seen; another one in the store is answered STALE_VERSION and nothing is changed. */
  expectedVersion?: number | null | undefined;
  /** Which one to change. */
  id: string;
  /** Why it was granted. */
  reason?: string | null | undefined;
  /** The requirement that is waived. */
  requirementID?: string | null | undefined;
  /** The rotation that was done before. */
  rotationID?: string | null | undefined;
};

/** What to change of a elective request; what is left out stays as it is. */
export type UpdateElectiveRequestInput = {
  /** For how many blocks. */
  blocks?: number | null | undefined;
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Set decidedOn to null. */
  clearDecidedOn?: boolean | null | undefined;
  /** Set mentor to null, or empty the list. */
  clearMentor?: boolean | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The day of the decision. */
  decidedOn?: string | null | undefined;
  /** Why it was decided so. */
  decisionNote?: string | null | undefined;
  /** The version that the caller has seen; another one in the store is answered STALE_VERSION and nothing is changed. */
  expectedVersion?: number | null | undefined;
  /** From which block on. */
  firstBlockID?: string | null | undefined;
  /** Which one to change. */
  id: string;
  /** The mentor whose word is asked for, if any. */
  mentorID?: string | null | undefined;
  /** The educational objective. */
  objective?: string | null | undefined;
  /** For what. */
  rotationID?: string | null | undefined;
  /** How far it is. */
  state?: ElectiveRequestState | null | undefined;
};

/** What to change of a enrollment; what is left out stays as it is. */
export type UpdateEnrollmentInput = {
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Set endsOn to null. */
  clearEndsOn?: boolean | null | undefined;
  /** Set offsiteMax to null. */
  clearOffsiteMax?: boolean | null | undefined;
  /** Set startsOn to null. */
  clearStartsOn?: boolean | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The last day, when it is not the year's. */
  endsOn?: string | null | undefined;
  /** The version that the caller has seen; another one in the store is answered STALE_VERSION and nothing is changed. */
  expectedVersion?: number | null | undefined;
  /** Which one to change. */
  id: string;
  /** The most blocks that may be spent off-site; null for any number. */
  offsiteMax?: number | null | undefined;
  /** How much of the fellow's time this program has, in percent. */
  sharePercent?: number | null | undefined;
  /** The first day, when it is not the year's. */
  startsOn?: string | null | undefined;
  /** By which curriculum. */
  trackID?: string | null | undefined;
};

/** What to change of a fellow; what is left out stays as it is. */
export type UpdateFellowInput = {
  /** The account with which the fellow signs in. */
  accountID?: string | null | undefined;
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Set account to null, or empty the list. */
  clearAccount?: boolean | null | undefined;
  /** Set email to null. */
  clearEmail?: boolean | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** A short name for machines, unique in the home program. */
  code?: string | null | undefined;
  /** The person's address, in lower case. */
  email?: string | null | undefined;
  /** The version that the caller has seen; another one in the store is answered STALE_VERSION and nothing is changed. */
  expectedVersion?: number | null | undefined;
  /** Which one to change. */
  id: string;
  /** The person's name. */
  name?: string | null | undefined;
  /** What the fellow has done before, on which the timetable depends. */
  priorExperience?: string | null | undefined;
  /** How far the training is, as in PGY-6. */
  trainingLevel?: string | null | undefined;
};

/** What to change of a leave; what is left out stays as it is. */
export type UpdateLeaveInput = {
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The last day away. */
  endsOn?: string | null | undefined;
  /** The version that the caller has seen; another one in the store is answered STALE_VERSION and nothing is changed. */
  expectedVersion?: number | null | undefined;
  /** Which one to change. */
  id: string;
  /** What sort of leave it is. */
  kind?: LeaveKind | null | undefined;
  /** Anything else. */
  note?: string | null | undefined;
  /** The first day away. */
  startsOn?: string | null | undefined;
  /** How far it is. */
  state?: LeaveState | null | undefined;
};

/** What to change of a mentor absence; what is left out stays as it is. */
export type UpdateMentorAbsenceInput = {
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The last day away. */
  endsOn?: string | null | undefined;
  /** The version that the caller has seen; another one in the store is answered STALE_VERSION and nothing is changed. */
  expectedVersion?: number | null | undefined;
  /** Which one to change. */
  id: string;
  /** Why. */
  reason?: string | null | undefined;
  /** The first day away. */
  startsOn?: string | null | undefined;
};

/** What to change of a mentor; what is left out stays as it is. */
export type UpdateMentorInput = {
  /** The account with which the mentor signs in. */
  accountID?: string | null | undefined;
  /** How many fellows can be supervised in one block. */
  capacity?: number | null | undefined;
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Set account to null, or empty the list. */
  clearAccount?: boolean | null | undefined;
  /** Set email to null. */
  clearEmail?: boolean | null | undefined;
  /** Set site to null, or empty the list. */
  clearSite?: boolean | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** Whether clinical work is supervised. */
  clinical?: boolean | null | undefined;
  /** A short name for machines, unique in the program. */
  code?: string | null | undefined;
  /** Whether electives are supervised. */
  elective?: boolean | null | undefined;
  /** The person's address, in lower case. */
  email?: string | null | undefined;
  /** The version that the caller has seen; another one in the store is answered STALE_VERSION and nothing is changed. */
  expectedVersion?: number | null | undefined;
  /** Which one to change. */
  id: string;
  /** The person's name. */
  name?: string | null | undefined;
  /** Whether research is supervised. */
  research?: boolean | null | undefined;
  /** The site that the mentor works at. */
  siteID?: string | null | undefined;
  /** Degree or position. */
  title?: string | null | undefined;
};

/** What to change of a off-site option; what is left out stays as it is. */
export type UpdateOffsiteOptionInput = {
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Set closesOn to null. */
  clearClosesOn?: boolean | null | undefined;
  /** Set maxSessions to null. */
  clearMaxSessions?: boolean | null | undefined;
  /** Set opensOn to null. */
  clearOpensOn?: boolean | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The last day on which it is open. */
  closesOn?: string | null | undefined;
  /** A short name for machines, unique in the program. */
  code?: string | null | undefined;
  /** The version that the caller has seen; another one in the store is answered STALE_VERSION and nothing is changed. */
  expectedVersion?: number | null | undefined;
  /** Which one to change. */
  id: string;
  /** The most stays of one fellow in a year; null for any number. */
  maxSessions?: number | null | undefined;
  /** Whether a request for it has to state an objective. */
  needsObjective?: boolean | null | undefined;
  /** What is learned there. */
  objectives?: string | null | undefined;
  /** The first day on which it is open. */
  opensOn?: string | null | undefined;
  /** The rotation that it counts as. */
  rotationID?: string | null | undefined;
  /** The most consecutive blocks of one stay. */
  sessionMax?: number | null | undefined;
  /** The fewest consecutive blocks of one stay. */
  sessionMin?: number | null | undefined;
  /** Where. */
  siteID?: string | null | undefined;
  /** How many fellows it takes in one block. */
  slots?: number | null | undefined;
  /** What people call it. */
  title?: string | null | undefined;
};

/** What to change of a off-site request; what is left out stays as it is. */
export type UpdateOffsiteRequestInput = {
  /** For how many blocks. */
  blocks?: number | null | undefined;
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Set decidedOn to null. */
  clearDecidedOn?: boolean | null | undefined;
  /** Set fundingCents to null. */
  clearFundingCents?: boolean | null | undefined;
  /** Set mentor to null, or empty the list. */
  clearMentor?: boolean | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The day of the decision. */
  decidedOn?: string | null | undefined;
  /** Why it was decided so. */
  decisionNote?: string | null | undefined;
  /** The version that the caller has seen; another one in the store is answered STALE_VERSION and nothing is changed. */
  expectedVersion?: number | null | undefined;
  /** From which block on. */
  firstBlockID?: string | null | undefined;
  /** The money granted, in cents. */
  fundingCents?: number | null | undefined;
  /** Who pays. */
  fundingSource?: string | null | undefined;
  /** Which one to change. */
  id: string;
  /** The initiative at the other site that it serves, if any. */
  initiative?: string | null | undefined;
  /** The mentor whose word is asked for, if any. */
  mentorID?: string | null | undefined;
  /** The educational objective. */
  objective?: string | null | undefined;
  /** For what. */
  offsiteOptionID?: string | null | undefined;
  /** How far it is. */
  state?: OffsiteRequestState | null | undefined;
};

/** What to change of a prerequisite; what is left out stays as it is. */
export type UpdatePrerequisiteInput = {
  /** How many blocks of it have to be done. */
  blocks?: number | null | undefined;
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The version that the caller has seen; another one in the store is answered STALE_VERSION and nothing is changed. */
  expectedVersion?: number | null | undefined;
  /** Which one to change. */
  id: string;
};

/** What to change of a program; what is left out stays as it is. */
export type UpdateProgramInput = {
  /** What it is, for people. */
  about?: string | null | undefined;
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** A short name for machines and spreadsheets, unique among programs. */
  code?: string | null | undefined;
  /** The version that the caller has seen; another one in the store is answered STALE_VERSION and nothing is changed. */
  expectedVersion?: number | null | undefined;
  /** Which one to change. */
  id: string;
  /** The institution that runs it. */
  institution?: string | null | undefined;
  /** Where the curriculum was read. */
  source?: string | null | undefined;
  /** The field that it trains for. */
  specialty?: string | null | undefined;
  /** The time zone in which its days begin, by its IANA name. */
  timeZone?: string | null | undefined;
  /** What people call it. */
  title?: string | null | undefined;
};

/** What to change of a rotation; what is left out stays as it is. */
export type UpdateRotationInput = {
  /** What it is, for people. */
  about?: string | null | undefined;
  /** Add these to mentors. */
  addMentorIDs?: Array<string> | null | undefined;
  /** Add these to notFollowedBy. */
  addNotFollowedByIDs?: Array<string> | null | undefined;
  /** Whether its fellows can be given call. */
  callEligible?: boolean | null | undefined;
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Set maxSessions to null. */
  clearMaxSessions?: boolean | null | undefined;
  /** Set mentors to null, or empty the list. */
  clearMentors?: boolean | null | undefined;
  /** Set notFollowedBy to null, or empty the list. */
  clearNotFollowedBy?: boolean | null | undefined;
  /** Set outpatientPercent to null. */
  clearOutpatientPercent?: boolean | null | undefined;
  /** Set researchPercent to null. */
  clearResearchPercent?: boolean | null | undefined;
  /** Set site to null, or empty the list. */
  clearSite?: boolean | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** A short name for machines, unique in the program. */
  code?: string | null | undefined;
  /** The version that the caller has seen; another one in the store is answered STALE_VERSION and nothing is changed. */
  expectedVersion?: number | null | undefined;
  /** Which one to change. */
  id: string;
  /** What sort of time it is. */
  kind?: RotationKind | null | undefined;
  /** The most sessions in a year; null for any number. */
  maxSessions?: number | null | undefined;
  /** Whether a mentor has to supervise it. */
  needsMentor?: boolean | null | undefined;
  /** Whether it needs a stated educational objective, as clinical radiology does. */
  objectiveRequired?: boolean | null | undefined;
  /** How much of it is spent with outpatients, in percent, for block diagrams; null when nothing was said. */
  outpatientPercent?: number | null | undefined;
  /** Take these out of mentors. */
  removeMentorIDs?: Array<string> | null | undefined;
  /** Take these out of notFollowedBy. */
  removeNotFollowedByIDs?: Array<string> | null | undefined;
  /** How much of it is spent on research, in percent, for block diagrams; null when nothing was said. */
  researchPercent?: number | null | undefined;
  /** The most consecutive blocks of one session. */
  sessionMax?: number | null | undefined;
  /** The fewest consecutive blocks of one session. */
  sessionMin?: number | null | undefined;
  /** The site that it is at home at. */
  siteID?: string | null | undefined;
  /** What people call it. */
  title?: string | null | undefined;
};

/** What to change of a rule setting; what is left out stays as it is. */
export type UpdateRuleSettingInput = {
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Set parameters to null. */
  clearParameters?: boolean | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** Whether it is used at all. */
  enabled?: boolean | null | undefined;
  /** The version that the caller has seen; another one in the store is answered STALE_VERSION and nothing is changed. */
  expectedVersion?: number | null | undefined;
  /** Which one to change. */
  id: string;
  /** The rule's parameters by name, as its card describes them; null for its defaults. */
  parameters?: unknown;
  /** How much it matters. */
  tier?: RuleSettingTier | null | undefined;
  /** Its weight within its tier. */
  weight?: number | null | undefined;
};

/** What to change of a site; what is left out stays as it is. */
export type UpdateSiteInput = {
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** The city that it is in. */
  city?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** A short name for machines, unique in the program. */
  code?: string | null | undefined;
  /** The country that it is in. */
  country?: string | null | undefined;
  /** The version that the caller has seen; another one in the store is answered STALE_VERSION and nothing is changed. */
  expectedVersion?: number | null | undefined;
  /** Which one to change. */
  id: string;
  /** How it belongs to the program. */
  kind?: SiteKind | null | undefined;
  /** The state or region that it is in. */
  region?: string | null | undefined;
  /** The time zone there, by its IANA name. */
  timeZone?: string | null | undefined;
  /** What people call it. */
  title?: string | null | undefined;
};

/** What to change of a topic; what is left out stays as it is. */
export type UpdateTopicInput = {
  /** What it is, for people. */
  about?: string | null | undefined;
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** A short name for machines, unique in the rotation. */
  code?: string | null | undefined;
  /** The version that the caller has seen; another one in the store is answered STALE_VERSION and nothing is changed. */
  expectedVersion?: number | null | undefined;
  /** Which one to change. */
  id: string;
  /** Its place among the topics, from the top. */
  position?: number | null | undefined;
  /** What people call it. */
  title?: string | null | undefined;
};

/** What to change of a track; what is left out stays as it is. */
export type UpdateTrackInput = {
  /** What it is, for people. */
  about?: string | null | undefined;
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** A short name for machines, unique in the program. */
  code?: string | null | undefined;
  /** The version that the caller has seen; another one in the store is answered STALE_VERSION and nothing is changed. */
  expectedVersion?: number | null | undefined;
  /** Which one to change. */
  id: string;
  /** Its length in all, in its unit. */
  length?: number | null | undefined;
  /** What people call it. */
  title?: string | null | undefined;
  /** The unit in which it counts time. */
  unit?: TrackUnit | null | undefined;
};

/** What to change of a wish; what is left out stays as it is. */
export type UpdateWishInput = {
  /** The block that is meant. */
  blockID?: string | null | undefined;
  /** Why, for the log of changes. */
  changeReason?: string | null | undefined;
  /** Set block to null, or empty the list. */
  clearBlock?: boolean | null | undefined;
  /** Set offsiteOption to null, or empty the list. */
  clearOffsiteOption?: boolean | null | undefined;
  /** Set rotation to null, or empty the list. */
  clearRotation?: boolean | null | undefined;
  /** Set withdrawnAt to null. */
  clearWithdrawnAt?: boolean | null | undefined;
  /** Comes back in the payload, so that the caller knows which answer is whose. */
  clientMutationId?: string | null | undefined;
  /** The version that the caller has seen; another one in the store is answered STALE_VERSION and nothing is changed. */
  expectedVersion?: number | null | undefined;
  /** Which one to change. */
  id: string;
  /** Why, for those who decide. */
  note?: string | null | undefined;
  /** The off-site option that is meant. */
  offsiteOptionID?: string | null | undefined;
  /** How dear it is: 1 is the dearest. */
  rank?: number | null | undefined;
  /** The rotation that is meant. */
  rotationID?: string | null | undefined;
  /** When it was taken back; null while it stands. */
  withdrawnAt?: string | null | undefined;
};

/** How a base moved. */
export type WhatIfConflictKind =
  /** Somebody changed its cells. */
  | 'BASE_CHANGED'
  /** Another what-if became a draft of it. */
  | 'BASE_DEVELOPED'
  /** Another schedule holds in its place. */
  | 'BASE_REPLACED'
  /** The program changed, and the same question has another answer now. */
  | 'PROGRAM_CHANGED';

/** A question. */
export type WhatIfInput = {
  /** What would be otherwise, one after the other; 50 at most. */
  changes: Array<ScenarioChangeInput>;
  /** How to answer. */
  mode?: ScenarioMode;
  /**
   * What a cell that differs from the schedule costs, in points, when the best year is looked for (REOPTIMIZE): a fellow
   * all of whose wishes come true has about 100 per block. Without it, what the rule change says, or else 30: a cell
   * moves when that brings something. 0: the best year whatever moves; a large one takes longer to prove.
   */
  moveCost?: number | null | undefined;
  /** The schedule that it starts from. */
  scheduleID: string;
  /** The longest that the answer may take, in milliseconds; 60,000 at most. */
  timeLimitMs?: number;
};

/** What carries a load. */
export type WhatIfLoadKind =
  /** A mentor. */
  | 'MENTOR'
  /** An off-site option. */
  | 'OFFSITE_OPTION'
  /** A rotation at home. */
  | 'ROTATION';

/** What sort of thing still has to happen. */
export type WhatIfOpenKind =
  /** An agreement with the host has to be signed. */
  | 'AGREEMENT'
  /** The program has to approve. */
  | 'APPROVAL'
  /** The change of the program has to be entered. */
  | 'ENTRY'
  /** It has to be arranged so many days ahead. */
  | 'LEAD_TIME'
  /** The fellow has to ask with an educational objective. */
  | 'OBJECTIVE';

/** A further wish. */
export type WishAddInput = {
  /** The block that is meant. */
  blockID?: string | null | undefined;
  /** Whose: the enrollment. */
  enrollmentID: string;
  /** What sort of wish it is. */
  kind: WishKind;
  /** Why, for those who decide. */
  note?: string | null | undefined;
  /** The off-site option that is meant. */
  offsiteOptionID?: string | null | undefined;
  /** How dear it is: 1 is the dearest. */
  rank?: number;
  /** The rotation that is meant. */
  rotationID?: string | null | undefined;
};

/** A wish that is otherwise; what is left out stays. */
export type WishChangeInput = {
  /** The block that is meant now. */
  blockID?: string | null | undefined;
  /** The off-site option that is meant now. */
  offsiteOptionID?: string | null | undefined;
  /** How dear it is now. */
  rank?: number | null | undefined;
  /** The rotation that is meant now. */
  rotationID?: string | null | undefined;
  /** The wish. */
  wishID: string;
};

/** What sort of wish it is. */
export type WishKind =
  /** Not to do a rotation in a certain block. */
  | 'AVOID_IN_BLOCK'
  /** To take an off-site option at some time of the year. */
  | 'OFFSITE_OPTION'
  /** To do a rotation at some time of the year. */
  | 'ROTATION'
  /** To do a rotation in a certain block. */
  | 'ROTATION_IN_BLOCK';

/** A wish that is taken back. */
export type WishWithdrawInput = {
  /** The wish. */
  wishID: string;
};

export type GridQueryVariables = Exact<{
  id: string;
}>;


export type GridQuery = { node:
    | { id: string, number: number, title: string, state: ScheduleState, note: string, publishNote: string, version: number, objective: number | null, bound: number | null, gap: number | null, createdAt: string, updatedAt: string, publishedAt: string | null, runID: string | null, cells: Array<{ id: string, enrollmentID: string, blockID: string, part: number, percent: number, rotationID: string, offsiteOptionID: string | null, mentorID: string | null, pinned: boolean, pinReason: string }>, publishedBy: { id: string, name: string } | null, run: { id: string, status: OptimizationRunStatus, timeLimitMs: number, startedAt: string | null, endedAt: string | null, requestedBy: { name: string } | null } | null }
    | Record<PropertyKey, never>
   | null };

export type JudgeQueryVariables = Exact<{
  id: string;
}>;


export type JudgeQuery = { node:
    | { id: string, version: number, check: { feasible: boolean, complete: boolean, worth: { value: number }, breaches: Array<{ key: string, rule: string, title: string, tier: string, basis: string, forceable: boolean, sentence: string, open: boolean, past: boolean, enrollmentID: string | null, rotationID: string | null, mentorID: string | null, offsiteOptionID: string | null, blockIDs: Array<string>, exception: { id: string, reason: string } | null }>, missing: Array<{ enrollmentID: string, blockID: string, sentence: string }>, unread: Array<{ assignmentID: string, sentence: string }> } | null, canPublish: { ready: boolean, reasons: Array<string>, approvalsNeeded: number, approvalsHave: number, awaited: Array<string> } | null }
    | Record<PropertyKey, never>
   | null };

export type ReadinessQueryVariables = Exact<{
  id: string;
}>;


export type ReadinessQuery = { node:
    | { id: string, canPublish: { approvalsNeeded: number, approvalsHave: number, awaited: Array<string> } | null }
    | Record<PropertyKey, never>
   | null };

export type BreachHereFragment = { key: string, rule: string, title: string, tier: string, basis: string, forceable: boolean, sentence: string, open: boolean, past: boolean, enrollmentID: string | null, rotationID: string | null, mentorID: string | null, offsiteOptionID: string | null, blockIDs: Array<string>, exception: { id: string, reason: string } | null };

export type StateFragment = { rotationID: string, offsiteOptionID: string | null, mentorID: string | null, percent: number, pinned: boolean, pinReason: string };

export type EditScheduleMutationVariables = Exact<{
  input: EditScheduleInput;
}>;


export type EditScheduleMutation = { editSchedule: { applied: boolean, schedule: { id: string, version: number } | null, breachesMade: Array<{ key: string, rule: string, title: string, tier: string, basis: string, forceable: boolean, sentence: string, open: boolean, past: boolean, enrollmentID: string | null, rotationID: string | null, mentorID: string | null, offsiteOptionID: string | null, blockIDs: Array<string>, exception: { id: string, reason: string } | null }>, breachesMended: Array<{ key: string, rule: string, title: string, tier: string, basis: string, forceable: boolean, sentence: string, open: boolean, past: boolean, enrollmentID: string | null, rotationID: string | null, mentorID: string | null, offsiteOptionID: string | null, blockIDs: Array<string>, exception: { id: string, reason: string } | null }>, worthBefore: { value: number } | null, worthAfter: { value: number } | null, cells: Array<{ enrollmentID: string, blockID: string, before: { rotationID: string, offsiteOptionID: string | null, mentorID: string | null, percent: number, pinned: boolean, pinReason: string } | null, after: { rotationID: string, offsiteOptionID: string | null, mentorID: string | null, percent: number, pinned: boolean, pinReason: string } | null }>, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type CreateDraftMutationVariables = Exact<{
  input: CreateDraftInput;
}>;


export type CreateDraftMutation = { createDraft: { schedule: { id: string, number: number, title: string, state: ScheduleState, note: string, publishNote: string, version: number, objective: number | null, bound: number | null, gap: number | null, createdAt: string, updatedAt: string, publishedAt: string | null, runID: string | null, publishedBy: { id: string, name: string } | null, run: { id: string, status: OptimizationRunStatus, timeLimitMs: number, startedAt: string | null, endedAt: string | null, requestedBy: { name: string } | null } | null } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type GrantExceptionsMutationVariables = Exact<{
  input: GrantScheduleExceptionsInput;
}>;


export type GrantExceptionsMutation = { grantScheduleExceptions: { schedule: { id: string, version: number } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type ApproveScheduleMutationVariables = Exact<{
  input: ApproveScheduleInput;
}>;


export type ApproveScheduleMutation = { approveSchedule: { schedule: { id: string, version: number } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type RollBackMutationVariables = Exact<{
  input: RollBackScheduleInput;
}>;


export type RollBackMutation = { rollBackSchedule: { schedule: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type ScheduleChangedSubscriptionVariables = Exact<{
  program: string;
}>;


export type ScheduleChangedSubscription = { scheduleChanged: { kind: ScheduleEventKind, scheduleID: string, by: string, at: string, schedule: { id: string, number: number, title: string, version: number } | null } };

export type WhyQueryVariables = Exact<{
  schedule: string;
  enrollment: string;
  block: string;
}>;


export type WhyQuery = { node:
    | { id: string, cell: { why: Array<{ kind: CellReasonKind, sentence: string, worth: { value: number } | null }> } | null }
    | Record<PropertyKey, never>
   | null };

export type WhyNotQueryVariables = Exact<{
  schedule: string;
  enrollment: string;
  block: string;
  rotation?: string | null | undefined;
  option?: string | null | undefined;
}>;


export type WhyNotQuery = { node:
    | { id: string, cell: { insteadOf: { sentence: string, possible: boolean, proved: boolean, loss: { value: number }, breaks: Array<{ key: string, rule: string, title: string, tier: string, basis: string, forceable: boolean, sentence: string, open: boolean, past: boolean, enrollmentID: string | null, rotationID: string | null, mentorID: string | null, offsiteOptionID: string | null, blockIDs: Array<string>, exception: { id: string, reason: string } | null }>, moves: Array<{ rotationBeforeID: string | null, offsiteOptionBeforeID: string | null, rotationAfterID: string | null, offsiteOptionAfterID: string | null, enrollmentID: string, fellow: { id: string, name: string } | null, block: { id: string, title: string } | null }>, payers: Array<{ fellow: { id: string, name: string } | null, change: { value: number } }> } } | null }
    | Record<PropertyKey, never>
   | null };

export type LedgerQueryVariables = Exact<{
  id: string;
}>;


export type LedgerQuery = { node:
    | { id: string, account: { worth: { value: number }, rules: Array<{ rule: string, title: string, tier: string, value: number }>, fellows: Array<{ enrollmentID: string, blocks: number, value: number, perBlock: { value: number }, wishes: Array<{ granted: boolean, because: string, worth: string, wish: { id: string } | null }>, burdens: Array<{ title: string, sentence: string, cost: string }> }> } | null }
    | Record<PropertyKey, never>
   | null };

export type CompareQueryVariables = Exact<{
  a: string;
  b: string;
}>;


export type CompareQuery = { compareSchedules: { added: number, removed: number, changed: number, mentorOnly: number, a: { id: string, number: number, title: string, state: ScheduleState, note: string, publishNote: string, version: number, objective: number | null, bound: number | null, gap: number | null, createdAt: string, updatedAt: string, publishedAt: string | null, runID: string | null, publishedBy: { id: string, name: string } | null, run: { id: string, status: OptimizationRunStatus, timeLimitMs: number, startedAt: string | null, endedAt: string | null, requestedBy: { name: string } | null } | null } | null, b: { id: string, number: number, title: string, state: ScheduleState, note: string, publishNote: string, version: number, objective: number | null, bound: number | null, gap: number | null, createdAt: string, updatedAt: string, publishedAt: string | null, runID: string | null, publishedBy: { id: string, name: string } | null, run: { id: string, status: OptimizationRunStatus, timeLimitMs: number, startedAt: string | null, endedAt: string | null, requestedBy: { name: string } | null } | null } | null, total: { before: { value: number }, after: { value: number }, change: { value: number } }, cells: Array<{ kind: CellDifferenceKind, enrollmentID: string, blockID: string, fellow: { id: string, name: string } | null, block: { id: string, title: string } | null, before: { rotationID: string, offsiteOptionID: string | null, mentorID: string | null, percent: number, pinned: boolean, pinReason: string } | null, after: { rotationID: string, offsiteOptionID: string | null, mentorID: string | null, percent: number, pinned: boolean, pinReason: string } | null }>, rules: Array<{ rule: string, title: string, tier: string, before: { value: number }, after: { value: number }, change: { value: number } }>, fellows: Array<{ enrollmentID: string, cells: number, fellow: { id: string, name: string } | null, before: { value: number }, after: { value: number }, change: { value: number }, perBlock: { before: { value: number }, after: { value: number } } }>, wishes: Array<{ before: boolean, after: boolean, worth: string, wish: { id: string, kind: WishKind, rank: number, enrollmentID: string, rotationID: string | null, blockID: string | null, offsiteOptionID: string | null } | null }>, fairness: { before: string | null, after: string | null, worst: { before: { value: number }, after: { value: number }, change: { value: number } } }, breachesMade: Array<{ key: string, rule: string, title: string, tier: string, basis: string, forceable: boolean, sentence: string, open: boolean, past: boolean, enrollmentID: string | null, rotationID: string | null, mentorID: string | null, offsiteOptionID: string | null, blockIDs: Array<string>, exception: { id: string, reason: string } | null }>, breachesMended: Array<{ key: string, rule: string, title: string, tier: string, basis: string, forceable: boolean, sentence: string, open: boolean, past: boolean, enrollmentID: string | null, rotationID: string | null, mentorID: string | null, offsiteOptionID: string | null, blockIDs: Array<string>, exception: { id: string, reason: string } | null }> } };

export type FellowProgressQueryVariables = Exact<{
  id: string;
}>;


export type FellowProgressQuery = { node:
    | { id: string, progress: Array<{ unit: TrackUnit, required: number, credit: number, waived: number, done: number, planned: number, missing: number, requirement: { id: string, title: string, provenance: RequirementProvenance } }> }
    | Record<PropertyKey, never>
   | null };

export type CreateLeaveMutationVariables = Exact<{
  input: CreateLeaveInput;
}>;


export type CreateLeaveMutation = { createLeave: { leave: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type UpdateLeaveMutationVariables = Exact<{
  input: UpdateLeaveInput;
}>;


export type UpdateLeaveMutation = { updateLeave: { leave: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type CreateWishMutationVariables = Exact<{
  input: CreateWishInput;
}>;


export type CreateWishMutation = { createWish: { wish: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type UpdateWishMutationVariables = Exact<{
  input: UpdateWishInput;
}>;


export type UpdateWishMutation = { updateWish: { wish: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type RankWishesMutationVariables = Exact<{
  input: RankWishesInput;
}>;


export type RankWishesMutation = { rankWishes: { enrollment: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type CreditsQueryVariables = Exact<{
  id: string;
}>;


export type CreditsQuery = { node:
    | { id: string, track: { id: string, requirements: { edges: Array<{ node: { id: string, title: string } | null } | null> | null } } | null, credits: { edges: Array<{ node: { id: string, version: number, kind: CreditKind, blocks: number, reason: string, rotation: { id: string, title: string } | null, requirement: { id: string, title: string } | null } | null } | null> | null } }
    | Record<PropertyKey, never>
   | null };

export type CreateCreditMutationVariables = Exact<{
  input: CreateCreditInput;
}>;


export type CreateCreditMutation = { createCredit: { credit: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type UpdateCreditMutationVariables = Exact<{
  input: UpdateCreditInput;
}>;


export type UpdateCreditMutation = { updateCredit: { credit: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type ArchiveCreditMutationVariables = Exact<{
  input: ArchiveCreditInput;
}>;


export type ArchiveCreditMutation = { archiveCredit: { credit: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type CreateMentorAbsenceMutationVariables = Exact<{
  input: CreateMentorAbsenceInput;
}>;


export type CreateMentorAbsenceMutation = { createMentorAbsence: { mentorAbsence: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type FellowRecordQueryVariables = Exact<{
  id: string;
}>;


export type FellowRecordQuery = { node:
    | { id: string, version: number, sharePercent: number, startsOn: string | null, endsOn: string | null, offsiteMax: number | null, trackID: string, fellow: { id: string, version: number, name: string, email: string | null, trainingLevel: string, priorExperience: string } | null }
    | Record<PropertyKey, never>
   | null };

export type HistoryQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type HistoryQuery = { auditEntries: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, actorName: string, action: AuditEntryAction, entityType: string, entityID: string, before: unknown, after: unknown, reason: string, at: string } | null } | null> | null } };

export type ProgramBookQueryVariables = Exact<{
  id: string;
}>;


export type ProgramBookQuery = { node:
    | { id: string, version: number, title: string, institution: string, specialty: string, about: string, source: string, timeZone: string, tracks: { edges: Array<{ node: { id: string, version: number, title: string, unit: TrackUnit, length: number, about: string, requirements: { edges: Array<{ node: { id: string, code: string, title: string, minimum: number, maximum: number, provenance: RequirementProvenance, provenanceNote: string, flexible: boolean, mayExtend: boolean, rotations: { edges: Array<{ node: { id: string, title: string } | null } | null> | null } } | null } | null> | null } } | null } | null> | null }, rotations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, version: number, title: string, kind: RotationKind, about: string, objectiveRequired: boolean, sessionMin: number, sessionMax: number, maxSessions: number | null, needsMentor: boolean, callEligible: boolean, site: { id: string, title: string } | null, mentors: { edges: Array<{ node: { id: string } | null } | null> | null }, topics: { edges: Array<{ node: { id: string, version: number, title: string, about: string, position: number } | null } | null> | null }, prerequisites: { edges: Array<{ node: { id: string, version: number, blocks: number, required: { id: string, title: string } | null } | null } | null> | null } } | null } | null> | null }, mentors: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, version: number, name: string, title: string, email: string | null, capacity: number, clinical: boolean, research: boolean, elective: boolean, site: { id: string, title: string } | null, rotations: { edges: Array<{ node: { id: string, title: string } | null } | null> | null }, absences: { edges: Array<{ node: { id: string, version: number, startsOn: string, endsOn: string, reason: string } | null } | null> | null } } | null } | null> | null }, sites: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, version: number, title: string, city: string, region: string, country: string, kind: SiteKind, timeZone: string, agreements: { edges: Array<{ node: { id: string, version: number, title: string, kind: AgreementKind, signedOn: string | null, validFrom: string, validTo: string | null, leadTimeDays: number, malpracticeCovered: boolean, note: string } | null } | null> | null }, offsiteOptions: { edges: Array<{ node: { id: string, version: number, title: string, slots: number, sessionMin: number, sessionMax: number, maxSessions: number | null, opensOn: string | null, closesOn: string | null, objectives: string, needsObjective: boolean, rotation: { id: string, title: string } | null } | null } | null> | null } } | null } | null> | null } }
    | Record<PropertyKey, never>
   | null };

export type BookRotationFragment = { id: string, version: number, title: string, kind: RotationKind, about: string, objectiveRequired: boolean, sessionMin: number, sessionMax: number, maxSessions: number | null, needsMentor: boolean, callEligible: boolean, site: { id: string, title: string } | null, mentors: { edges: Array<{ node: { id: string } | null } | null> | null }, topics: { edges: Array<{ node: { id: string, version: number, title: string, about: string, position: number } | null } | null> | null }, prerequisites: { edges: Array<{ node: { id: string, version: number, blocks: number, required: { id: string, title: string } | null } | null } | null> | null } };

export type BookMentorFragment = { id: string, version: number, name: string, title: string, email: string | null, capacity: number, clinical: boolean, research: boolean, elective: boolean, site: { id: string, title: string } | null, rotations: { edges: Array<{ node: { id: string, title: string } | null } | null> | null }, absences: { edges: Array<{ node: { id: string, version: number, startsOn: string, endsOn: string, reason: string } | null } | null> | null } };

export type BookSiteFragment = { id: string, version: number, title: string, city: string, region: string, country: string, kind: SiteKind, timeZone: string, agreements: { edges: Array<{ node: { id: string, version: number, title: string, kind: AgreementKind, signedOn: string | null, validFrom: string, validTo: string | null, leadTimeDays: number, malpracticeCovered: boolean, note: string } | null } | null> | null }, offsiteOptions: { edges: Array<{ node: { id: string, version: number, title: string, slots: number, sessionMin: number, sessionMax: number, maxSessions: number | null, opensOn: string | null, closesOn: string | null, objectives: string, needsObjective: boolean, rotation: { id: string, title: string } | null } | null } | null> | null } };

export type MoreRotationsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type MoreRotationsQuery = { node:
    | { id: string, rotations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, version: number, title: string, kind: RotationKind, about: string, objectiveRequired: boolean, sessionMin: number, sessionMax: number, maxSessions: number | null, needsMentor: boolean, callEligible: boolean, site: { id: string, title: string } | null, mentors: { edges: Array<{ node: { id: string } | null } | null> | null }, topics: { edges: Array<{ node: { id: string, version: number, title: string, about: string, position: number } | null } | null> | null }, prerequisites: { edges: Array<{ node: { id: string, version: number, blocks: number, required: { id: string, title: string } | null } | null } | null> | null } } | null } | null> | null } }
    | Record<PropertyKey, never>
   | null };

export type MoreMentorsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type MoreMentorsQuery = { node:
    | { id: string, mentors: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, version: number, name: string, title: string, email: string | null, capacity: number, clinical: boolean, research: boolean, elective: boolean, site: { id: string, title: string } | null, rotations: { edges: Array<{ node: { id: string, title: string } | null } | null> | null }, absences: { edges: Array<{ node: { id: string, version: number, startsOn: string, endsOn: string, reason: string } | null } | null> | null } } | null } | null> | null } }
    | Record<PropertyKey, never>
   | null };

export type MoreSitesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type MoreSitesQuery = { node:
    | { id: string, sites: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, version: number, title: string, city: string, region: string, country: string, kind: SiteKind, timeZone: string, agreements: { edges: Array<{ node: { id: string, version: number, title: string, kind: AgreementKind, signedOn: string | null, validFrom: string, validTo: string | null, leadTimeDays: number, malpracticeCovered: boolean, note: string } | null } | null> | null }, offsiteOptions: { edges: Array<{ node: { id: string, version: number, title: string, slots: number, sessionMin: number, sessionMax: number, maxSessions: number | null, opensOn: string | null, closesOn: string | null, objectives: string, needsObjective: boolean, rotation: { id: string, title: string } | null } | null } | null> | null } } | null } | null> | null } }
    | Record<PropertyKey, never>
   | null };

export type ExportsQueryVariables = Exact<{
  id: string;
}>;


export type ExportsQuery = { node:
    | { id: string, exports: Array<{ format: ExportFormat, title: string, about: string, url: string }> }
    | Record<PropertyKey, never>
   | null };

export type FeedsQueryVariables = Exact<{
  program: string;
}>;


export type FeedsQuery = { calendarFeeds: { edges: Array<{ node: { id: string, title: string, subject: CalendarFeedSubject, hint: string, lastReadAt: string | null, createdAt: string, account: { id: string, name: string } | null, fellow: { id: string, name: string } | null, mentor: { id: string, name: string } | null, rotation: { id: string, title: string } | null, site: { id: string, title: string } | null } | null } | null> | null } };

export type CreateFeedMutationVariables = Exact<{
  input: CreateCalendarFeedInput;
}>;


export type CreateFeedMutation = { createCalendarFeed: { url: string | null, calendarFeed: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type RevokeFeedMutationVariables = Exact<{
  input: RevokeCalendarFeedInput;
}>;


export type RevokeFeedMutation = { revokeCalendarFeed: { calendarFeed: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type CreateProgramMutationVariables = Exact<{
  input: CreateProgramInput;
}>;


export type CreateProgramMutation = { createProgram: { program: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type UpdateProgramMutationVariables = Exact<{
  input: UpdateProgramInput;
}>;


export type UpdateProgramMutation = { updateProgram: { program: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type CreateAcademicYearMutationVariables = Exact<{
  input: CreateAcademicYearInput;
}>;


export type CreateAcademicYearMutation = { createAcademicYear: { academicYear: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type UpdateAcademicYearMutationVariables = Exact<{
  input: UpdateAcademicYearInput;
}>;


export type UpdateAcademicYearMutation = { updateAcademicYear: { academicYear: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type ArchiveAcademicYearMutationVariables = Exact<{
  input: ArchiveAcademicYearInput;
}>;


export type ArchiveAcademicYearMutation = { archiveAcademicYear: { academicYear: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type CreateTrackMutationVariables = Exact<{
  input: CreateTrackInput;
}>;


export type CreateTrackMutation = { createTrack: { track: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type UpdateTrackMutationVariables = Exact<{
  input: UpdateTrackInput;
}>;


export type UpdateTrackMutation = { updateTrack: { track: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type ArchiveTrackMutationVariables = Exact<{
  input: ArchiveTrackInput;
}>;


export type ArchiveTrackMutation = { archiveTrack: { track: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type CreateRotationMutationVariables = Exact<{
  input: CreateRotationInput;
}>;


export type CreateRotationMutation = { createRotation: { rotation: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type UpdateRotationMutationVariables = Exact<{
  input: UpdateRotationInput;
}>;


export type UpdateRotationMutation = { updateRotation: { rotation: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type ArchiveRotationMutationVariables = Exact<{
  input: ArchiveRotationInput;
}>;


export type ArchiveRotationMutation = { archiveRotation: { rotation: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type CreateTopicMutationVariables = Exact<{
  input: CreateTopicInput;
}>;


export type CreateTopicMutation = { createTopic: { topic: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type UpdateTopicMutationVariables = Exact<{
  input: UpdateTopicInput;
}>;


export type UpdateTopicMutation = { updateTopic: { topic: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type ArchiveTopicMutationVariables = Exact<{
  input: ArchiveTopicInput;
}>;


export type ArchiveTopicMutation = { archiveTopic: { topic: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type CreateCoverageMutationVariables = Exact<{
  input: CreateCoverageInput;
}>;


export type CreateCoverageMutation = { createCoverage: { coverage: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type UpdateCoverageMutationVariables = Exact<{
  input: UpdateCoverageInput;
}>;


export type UpdateCoverageMutation = { updateCoverage: { coverage: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type ArchiveCoverageMutationVariables = Exact<{
  input: ArchiveCoverageInput;
}>;


export type ArchiveCoverageMutation = { archiveCoverage: { coverage: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type CreatePrerequisiteMutationVariables = Exact<{
  input: CreatePrerequisiteInput;
}>;


export type CreatePrerequisiteMutation = { createPrerequisite: { prerequisite: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type UpdatePrerequisiteMutationVariables = Exact<{
  input: UpdatePrerequisiteInput;
}>;


export type UpdatePrerequisiteMutation = { updatePrerequisite: { prerequisite: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type ArchivePrerequisiteMutationVariables = Exact<{
  input: ArchivePrerequisiteInput;
}>;


export type ArchivePrerequisiteMutation = { archivePrerequisite: { prerequisite: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type CreateMentorMutationVariables = Exact<{
  input: CreateMentorInput;
}>;


export type CreateMentorMutation = { createMentor: { mentor: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type UpdateMentorMutationVariables = Exact<{
  input: UpdateMentorInput;
}>;


export type UpdateMentorMutation = { updateMentor: { mentor: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type ArchiveMentorMutationVariables = Exact<{
  input: ArchiveMentorInput;
}>;


export type ArchiveMentorMutation = { archiveMentor: { mentor: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type UpdateMentorAbsenceMutationVariables = Exact<{
  input: UpdateMentorAbsenceInput;
}>;


export type UpdateMentorAbsenceMutation = { updateMentorAbsence: { mentorAbsence: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type ArchiveMentorAbsenceMutationVariables = Exact<{
  input: ArchiveMentorAbsenceInput;
}>;


export type ArchiveMentorAbsenceMutation = { archiveMentorAbsence: { mentorAbsence: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type CreateSiteMutationVariables = Exact<{
  input: CreateSiteInput;
}>;


export type CreateSiteMutation = { createSite: { site: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type UpdateSiteMutationVariables = Exact<{
  input: UpdateSiteInput;
}>;


export type UpdateSiteMutation = { updateSite: { site: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type ArchiveSiteMutationVariables = Exact<{
  input: ArchiveSiteInput;
}>;


export type ArchiveSiteMutation = { archiveSite: { site: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type CreateAgreementMutationVariables = Exact<{
  input: CreateAgreementInput;
}>;


export type CreateAgreementMutation = { createAgreement: { agreement: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type UpdateAgreementMutationVariables = Exact<{
  input: UpdateAgreementInput;
}>;


export type UpdateAgreementMutation = { updateAgreement: { agreement: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type ArchiveAgreementMutationVariables = Exact<{
  input: ArchiveAgreementInput;
}>;


export type ArchiveAgreementMutation = { archiveAgreement: { agreement: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type CreateOffsiteOptionMutationVariables = Exact<{
  input: CreateOffsiteOptionInput;
}>;


export type CreateOffsiteOptionMutation = { createOffsiteOption: { offsiteOption: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type UpdateOffsiteOptionMutationVariables = Exact<{
  input: UpdateOffsiteOptionInput;
}>;


export type UpdateOffsiteOptionMutation = { updateOffsiteOption: { offsiteOption: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type ArchiveOffsiteOptionMutationVariables = Exact<{
  input: ArchiveOffsiteOptionInput;
}>;


export type ArchiveOffsiteOptionMutation = { archiveOffsiteOption: { offsiteOption: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type CreateFellowMutationVariables = Exact<{
  input: CreateFellowInput;
}>;


export type CreateFellowMutation = { createFellow: { fellow: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type UpdateFellowMutationVariables = Exact<{
  input: UpdateFellowInput;
}>;


export type UpdateFellowMutation = { updateFellow: { fellow: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type ArchiveFellowMutationVariables = Exact<{
  input: ArchiveFellowInput;
}>;


export type ArchiveFellowMutation = { archiveFellow: { fellow: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type CreateEnrollmentMutationVariables = Exact<{
  input: CreateEnrollmentInput;
}>;


export type CreateEnrollmentMutation = { createEnrollment: { enrollment: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type UpdateEnrollmentMutationVariables = Exact<{
  input: UpdateEnrollmentInput;
}>;


export type UpdateEnrollmentMutation = { updateEnrollment: { enrollment: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type ArchiveEnrollmentMutationVariables = Exact<{
  input: ArchiveEnrollmentInput;
}>;


export type ArchiveEnrollmentMutation = { archiveEnrollment: { enrollment: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type ArchiveWishMutationVariables = Exact<{
  input: ArchiveWishInput;
}>;


export type ArchiveWishMutation = { archiveWish: { wish: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type ArchiveLeaveMutationVariables = Exact<{
  input: ArchiveLeaveInput;
}>;


export type ArchiveLeaveMutation = { archiveLeave: { leave: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type UpdateOffsiteRequestMutationVariables = Exact<{
  input: UpdateOffsiteRequestInput;
}>;


export type UpdateOffsiteRequestMutation = { updateOffsiteRequest: { offsiteRequest: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type SetCalendarMutationVariables = Exact<{
  input: SetCalendarInput;
}>;


export type SetCalendarMutation = { setCalendar: { academicYear: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type SetCurriculumMutationVariables = Exact<{
  input: SetCurriculumInput;
}>;


export type SetCurriculumMutation = { setCurriculum: { track: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type ImportProgramMutationVariables = Exact<{
  input: ImportProgramInput;
}>;


export type ImportProgramMutation = { importProgram: { rows: number, programs: Array<{ id: string, title: string }>, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type WordFragment = { id: string, role: ApprovalRole, decision: ApprovalDecision, note: string, createdAt: string, subjectVersion: number, account: { id: string, name: string } | null };

export type ElectiveAskedFragment = { id: string, version: number, state: ElectiveRequestState, objective: string, blocks: number, firstBlockID: string, enrollmentID: string, decidedOn: string | null, decisionNote: string, createdAt: string, scenarioID: string | null, mentorID: string | null, rotationID: string, enrollment: { id: string, academicYearID: string, fellow: { id: string, name: string } | null } | null, mentor: { id: string, name: string } | null, rotation: { id: string, title: string } | null, firstBlock: { id: string, title: string, startsOn: string } | null, approvals: { edges: Array<{ node: { id: string, role: ApprovalRole, decision: ApprovalDecision, note: string, createdAt: string, subjectVersion: number, account: { id: string, name: string } | null } | null } | null> | null } };

export type OffsiteAskedFragment = { id: string, version: number, state: OffsiteRequestState, objective: string, initiative: string, blocks: number, firstBlockID: string, enrollmentID: string, decidedOn: string | null, decisionNote: string, createdAt: string, scenarioID: string | null, mentorID: string | null, offsiteOptionID: string, fundingCents: number | null, fundingSource: string, enrollment: { id: string, academicYearID: string, fellow: { id: string, name: string } | null } | null, mentor: { id: string, name: string } | null, offsiteOption: { id: string, title: string, rotationID: string, site: { id: string, title: string, city: string } | null } | null, firstBlock: { id: string, title: string, startsOn: string } | null, approvals: { edges: Array<{ node: { id: string, role: ApprovalRole, decision: ApprovalDecision, note: string, createdAt: string, subjectVersion: number, account: { id: string, name: string } | null } | null } | null> | null } };

export type ElectivesAskedQueryVariables = Exact<{
  program: string;
  after?: string | null | undefined;
}>;


export type ElectivesAskedQuery = { electiveRequests: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, version: number, state: ElectiveRequestState, objective: string, blocks: number, firstBlockID: string, enrollmentID: string, decidedOn: string | null, decisionNote: string, createdAt: string, scenarioID: string | null, mentorID: string | null, rotationID: string, consequenceAnswer: { sentence: string } | null, enrollment: { id: string, academicYearID: string, fellow: { id: string, name: string } | null } | null, mentor: { id: string, name: string } | null, rotation: { id: string, title: string } | null, firstBlock: { id: string, title: string, startsOn: string } | null, approvals: { edges: Array<{ node: { id: string, role: ApprovalRole, decision: ApprovalDecision, note: string, createdAt: string, subjectVersion: number, account: { id: string, name: string } | null } | null } | null> | null } } | null } | null> | null } };

export type OffsiteAskedForQueryVariables = Exact<{
  program: string;
  after?: string | null | undefined;
}>;


export type OffsiteAskedForQuery = { offsiteRequests: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, version: number, state: OffsiteRequestState, objective: string, initiative: string, blocks: number, firstBlockID: string, enrollmentID: string, decidedOn: string | null, decisionNote: string, createdAt: string, scenarioID: string | null, mentorID: string | null, offsiteOptionID: string, fundingCents: number | null, fundingSource: string, consequenceAnswer: { sentence: string } | null, enrollment: { id: string, academicYearID: string, fellow: { id: string, name: string } | null } | null, mentor: { id: string, name: string } | null, offsiteOption: { id: string, title: string, rotationID: string, site: { id: string, title: string, city: string } | null } | null, firstBlock: { id: string, title: string, startsOn: string } | null, approvals: { edges: Array<{ node: { id: string, role: ApprovalRole, decision: ApprovalDecision, note: string, createdAt: string, subjectVersion: number, account: { id: string, name: string } | null } | null } | null> | null } } | null } | null> | null } };

export type RequestWholeQueryVariables = Exact<{
  id: string;
}>;


export type RequestWholeQuery = { elective:
    | { id: string, version: number, state: ElectiveRequestState, objective: string, blocks: number, firstBlockID: string, enrollmentID: string, decidedOn: string | null, decisionNote: string, createdAt: string, scenarioID: string | null, mentorID: string | null, rotationID: string, consequenceAnswer: { baseVersion: number, mode: ScenarioMode, possible: boolean, proved: boolean, gap: number | null, sentence: string, others: number, elapsedMs: number, schedule: { id: string, number: number, title: string, state: ScheduleState } | null, steps: Array<{ kind: ScenarioChangeKind, sentence: string }>, clash: { sentence: string, kind: string, needed: number, available: number, certainty: string, advice: string, items: Array<{ rule: string, title: string, sentence: string, enrollmentID: string, fellow: { id: string, name: string } | null, rotation: { id: string, name: string } | null, mentor: { id: string, name: string } | null, site: { id: string, name: string } | null, blocks: Array<{ id: string, name: string }> }>, waysOut: Array<{ sentence: string, works: boolean, items: Array<{ rule: string, title: string, sentence: string, enrollmentID: string, fellow: { id: string, name: string } | null, rotation: { id: string, name: string } | null, mentor: { id: string, name: string } | null, site: { id: string, name: string } | null, blocks: Array<{ id: string, name: string }> }> }> } | null, moves: Array<{ enrollmentID: string, asked: boolean, because: string, fellow: { id: string, name: string }, block: { id: string, name: string }, before: { rotation: { id: string, name: string } | null, offsiteOption: { id: string, name: string } | null, mentor: { id: string, name: string } | null } | null, after: { rotation: { id: string, name: string } | null, offsiteOption: { id: string, name: string } | null, mentor: { id: string, name: string } | null } | null }>, breachesMade: Array<{ key: string, rule: string, title: string, tier: string, basis: string, forceable: boolean, sentence: string, open: boolean, past: boolean, enrollmentID: string | null, rotationID: string | null, mentorID: string | null, offsiteOptionID: string | null, blockIDs: Array<string>, exception: { id: string, reason: string } | null }>, breachesMended: Array<{ key: string, rule: string, title: string, tier: string, basis: string, forceable: boolean, sentence: string, open: boolean, past: boolean, enrollmentID: string | null, rotationID: string | null, mentorID: string | null, offsiteOptionID: string | null, blockIDs: Array<string>, exception: { id: string, reason: string } | null }>, total: { before: { value: number }, after: { value: number }, change: { value: number } }, rules: Array<{ rule: string, title: string, tier: string, change: { value: number } }>, fellows: Array<{ enrollmentID: string, name: string, cells: number, burdensBefore: number, burdensAfter: number, change: { value: number }, perBlock: { before: { value: number }, after: { value: number }, change: { value: number } }, burden: { change: { value: number } } }>, nobody: { change: { value: number } }, wishes: Array<{ before: boolean, after: boolean, wish: { id: string, kind: WishKind, rank: number, enrollmentID: string, rotationID: string | null, blockID: string | null, offsiteOptionID: string | null } | null }>, fairness: { before: string | null, after: string | null, worst: { before: { value: number }, after: { value: number }, change: { value: number } } }, loads: Array<{ kind: WhatIfLoadKind, before: number, after: number, capacity: number | null, of: { id: string, name: string }, block: { id: string, name: string } }>, open: Array<{ kind: WhatIfOpenKind, enrollmentID: string | null, sentence: string, by: string | null, late: boolean }> } | null, enrollment: { id: string, academicYearID: string, fellow: { id: string, name: string } | null } | null, mentor: { id: string, name: string } | null, rotation: { id: string, title: string } | null, firstBlock: { id: string, title: string, startsOn: string } | null, approvals: { edges: Array<{ node: { id: string, role: ApprovalRole, decision: ApprovalDecision, note: string, createdAt: string, subjectVersion: number, account: { id: string, name: string } | null } | null } | null> | null } }
    | Record<PropertyKey, never>
   | null, offsite:
    | { id: string, version: number, state: OffsiteRequestState, objective: string, initiative: string, blocks: number, firstBlockID: string, enrollmentID: string, decidedOn: string | null, decisionNote: string, createdAt: string, scenarioID: string | null, mentorID: string | null, offsiteOptionID: string, fundingCents: number | null, fundingSource: string, consequenceAnswer: { baseVersion: number, mode: ScenarioMode, possible: boolean, proved: boolean, gap: number | null, sentence: string, others: number, elapsedMs: number, schedule: { id: string, number: number, title: string, state: ScheduleState } | null, steps: Array<{ kind: ScenarioChangeKind, sentence: string }>, clash: { sentence: string, kind: string, needed: number, available: number, certainty: string, advice: string, items: Array<{ rule: string, title: string, sentence: string, enrollmentID: string, fellow: { id: string, name: string } | null, rotation: { id: string, name: string } | null, mentor: { id: string, name: string } | null, site: { id: string, name: string } | null, blocks: Array<{ id: string, name: string }> }>, waysOut: Array<{ sentence: string, works: boolean, items: Array<{ rule: string, title: string, sentence: string, enrollmentID: string, fellow: { id: string, name: string } | null, rotation: { id: string, name: string } | null, mentor: { id: string, name: string } | null, site: { id: string, name: string } | null, blocks: Array<{ id: string, name: string }> }> }> } | null, moves: Array<{ enrollmentID: string, asked: boolean, because: string, fellow: { id: string, name: string }, block: { id: string, name: string }, before: { rotation: { id: string, name: string } | null, offsiteOption: { id: string, name: string } | null, mentor: { id: string, name: string } | null } | null, after: { rotation: { id: string, name: string } | null, offsiteOption: { id: string, name: string } | null, mentor: { id: string, name: string } | null } | null }>, breachesMade: Array<{ key: string, rule: string, title: string, tier: string, basis: string, forceable: boolean, sentence: string, open: boolean, past: boolean, enrollmentID: string | null, rotationID: string | null, mentorID: string | null, offsiteOptionID: string | null, blockIDs: Array<string>, exception: { id: string, reason: string } | null }>, breachesMended: Array<{ key: string, rule: string, title: string, tier: string, basis: string, forceable: boolean, sentence: string, open: boolean, past: boolean, enrollmentID: string | null, rotationID: string | null, mentorID: string | null, offsiteOptionID: string | null, blockIDs: Array<string>, exception: { id: string, reason: string } | null }>, total: { before: { value: number }, after: { value: number }, change: { value: number } }, rules: Array<{ rule: string, title: string, tier: string, change: { value: number } }>, fellows: Array<{ enrollmentID: string, name: string, cells: number, burdensBefore: number, burdensAfter: number, change: { value: number }, perBlock: { before: { value: number }, after: { value: number }, change: { value: number } }, burden: { change: { value: number } } }>, nobody: { change: { value: number } }, wishes: Array<{ before: boolean, after: boolean, wish: { id: string, kind: WishKind, rank: number, enrollmentID: string, rotationID: string | null, blockID: string | null, offsiteOptionID: string | null } | null }>, fairness: { before: string | null, after: string | null, worst: { before: { value: number }, after: { value: number }, change: { value: number } } }, loads: Array<{ kind: WhatIfLoadKind, before: number, after: number, capacity: number | null, of: { id: string, name: string }, block: { id: string, name: string } }>, open: Array<{ kind: WhatIfOpenKind, enrollmentID: string | null, sentence: string, by: string | null, late: boolean }> } | null, enrollment: { id: string, academicYearID: string, fellow: { id: string, name: string } | null } | null, mentor: { id: string, name: string } | null, offsiteOption: { id: string, title: string, rotationID: string, site: { id: string, title: string, city: string } | null } | null, firstBlock: { id: string, title: string, startsOn: string } | null, approvals: { edges: Array<{ node: { id: string, role: ApprovalRole, decision: ApprovalDecision, note: string, createdAt: string, subjectVersion: number, account: { id: string, name: string } | null } | null } | null> | null } }
    | Record<PropertyKey, never>
   | null };

export type AnswerRequestMutationVariables = Exact<{
  input: AnswerRequestInput;
}>;


export type AnswerRequestMutation = { answerRequest: { approval: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type DecideRequestMutationVariables = Exact<{
  input: DecideRequestInput;
}>;


export type DecideRequestMutation = { decideRequest: { schedule: { id: string, number: number, title: string } | null, answer: { sentence: string } | null, conflict: { kind: WhatIfConflictKind, sentence: string, wasVersion: number, nowVersion: number, was: { id: string, number: number, title: string, state: ScheduleState } | null, now: { id: string, number: number, title: string, state: ScheduleState } | null, cells: Array<{ kind: CellDifferenceKind, enrollmentID: string, fellow: { id: string, name: string } | null, block: { id: string, title: string } | null, before: { rotationID: string, offsiteOptionID: string | null, mentorID: string | null, percent: number, pinned: boolean, pinReason: string } | null, after: { rotationID: string, offsiteOptionID: string | null, mentorID: string | null, percent: number, pinned: boolean, pinReason: string } | null }> } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type GrantRequestsMutationVariables = Exact<{
  input: GrantRequestsInput;
}>;


export type GrantRequestsMutation = { grantRequests: { proved: boolean, outcomes: Array<{ requestID: string, enrollmentID: string, granted: boolean, perBlock: string, sentence: string }>, answer: { baseVersion: number, mode: ScenarioMode, possible: boolean, proved: boolean, gap: number | null, sentence: string, others: number, elapsedMs: number, schedule: { id: string, number: number, title: string, state: ScheduleState } | null, steps: Array<{ kind: ScenarioChangeKind, sentence: string }>, clash: { sentence: string, kind: string, needed: number, available: number, certainty: string, advice: string, items: Array<{ rule: string, title: string, sentence: string, enrollmentID: string, fellow: { id: string, name: string } | null, rotation: { id: string, name: string } | null, mentor: { id: string, name: string } | null, site: { id: string, name: string } | null, blocks: Array<{ id: string, name: string }> }>, waysOut: Array<{ sentence: string, works: boolean, items: Array<{ rule: string, title: string, sentence: string, enrollmentID: string, fellow: { id: string, name: string } | null, rotation: { id: string, name: string } | null, mentor: { id: string, name: string } | null, site: { id: string, name: string } | null, blocks: Array<{ id: string, name: string }> }> }> } | null, moves: Array<{ enrollmentID: string, asked: boolean, because: string, fellow: { id: string, name: string }, block: { id: string, name: string }, before: { rotation: { id: string, name: string } | null, offsiteOption: { id: string, name: string } | null, mentor: { id: string, name: string } | null } | null, after: { rotation: { id: string, name: string } | null, offsiteOption: { id: string, name: string } | null, mentor: { id: string, name: string } | null } | null }>, breachesMade: Array<{ key: string, rule: string, title: string, tier: string, basis: string, forceable: boolean, sentence: string, open: boolean, past: boolean, enrollmentID: string | null, rotationID: string | null, mentorID: string | null, offsiteOptionID: string | null, blockIDs: Array<string>, exception: { id: string, reason: string } | null }>, breachesMended: Array<{ key: string, rule: string, title: string, tier: string, basis: string, forceable: boolean, sentence: string, open: boolean, past: boolean, enrollmentID: string | null, rotationID: string | null, mentorID: string | null, offsiteOptionID: string | null, blockIDs: Array<string>, exception: { id: string, reason: string } | null }>, total: { before: { value: number }, after: { value: number }, change: { value: number } }, rules: Array<{ rule: string, title: string, tier: string, change: { value: number } }>, fellows: Array<{ enrollmentID: string, name: string, cells: number, burdensBefore: number, burdensAfter: number, change: { value: number }, perBlock: { before: { value: number }, after: { value: number }, change: { value: number } }, burden: { change: { value: number } } }>, nobody: { change: { value: number } }, wishes: Array<{ before: boolean, after: boolean, wish: { id: string, kind: WishKind, rank: number, enrollmentID: string, rotationID: string | null, blockID: string | null, offsiteOptionID: string | null } | null }>, fairness: { before: string | null, after: string | null, worst: { before: { value: number }, after: { value: number }, change: { value: number } } }, loads: Array<{ kind: WhatIfLoadKind, before: number, after: number, capacity: number | null, of: { id: string, name: string }, block: { id: string, name: string } }>, open: Array<{ kind: WhatIfOpenKind, enrollmentID: string | null, sentence: string, by: string | null, late: boolean }> } | null, schedule: { id: string, number: number, title: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type WithdrawElectiveMutationVariables = Exact<{
  input: UpdateElectiveRequestInput;
}>;


export type WithdrawElectiveMutation = { updateElectiveRequest: { electiveRequest: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type WithdrawOffsiteMutationVariables = Exact<{
  input: UpdateOffsiteRequestInput;
}>;


export type WithdrawOffsiteMutation = { updateOffsiteRequest: { offsiteRequest: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type WaitingQueryVariables = Exact<{
  program: string;
}>;


export type WaitingQuery = { electiveRequests: { totalCount: number, edges: Array<{ node: { id: string, mentorID: string | null, enrollment: { id: string, academicYearID: string } | null, approvals: { edges: Array<{ node: { id: string, role: ApprovalRole } | null } | null> | null } } | null } | null> | null }, offsiteRequests: { totalCount: number, edges: Array<{ node: { id: string, mentorID: string | null, enrollment: { id: string, academicYearID: string } | null, approvals: { edges: Array<{ node: { id: string, role: ApprovalRole } | null } | null> | null } } | null } | null> | null } };

export type RulesQueryVariables = Exact<{
  program: string;
}>;


export type RulesQuery = { rules: Array<{ id: string, title: string, text: string, group: string, tier: string, soft: boolean, weight: string, parameters: Array<{ name: string, type: string, text: string, required: boolean, default: string, minimum: string, maximum: string }> }>, ruleSettings: { edges: Array<{ node: { id: string, version: number, academicYearID: string | null, rule: string, parameters: unknown, tier: RuleSettingTier, weight: number, enabled: boolean } | null } | null> | null } };

export type CreateRuleSettingMutationVariables = Exact<{
  input: CreateRuleSettingInput;
}>;


export type CreateRuleSettingMutation = { createRuleSetting: { ruleSetting: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type UpdateRuleSettingMutationVariables = Exact<{
  input: UpdateRuleSettingInput;
}>;


export type UpdateRuleSettingMutation = { updateRuleSetting: { ruleSetting: { id: string, version: number } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type ArchiveRuleSettingMutationVariables = Exact<{
  input: ArchiveRuleSettingInput;
}>;


export type ArchiveRuleSettingMutation = { archiveRuleSetting: { userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type GenerateMutationVariables = Exact<{
  input: GenerateScheduleInput;
}>;


export type GenerateMutation = { generateSchedule: { optimizationRun: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type ReplanMutationVariables = Exact<{
  input: ReplanScheduleInput;
}>;


export type ReplanMutation = { replanSchedule: { optimizationRun: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type CompleteMutationVariables = Exact<{
  input: CompleteScheduleInput;
}>;


export type CompleteMutation = { completeSchedule: { optimizationRun: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type AlternativesMutationVariables = Exact<{
  input: FindAlternativesInput;
}>;


export type AlternativesMutation = { findAlternatives: { optimizationRun: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type RestartMutationVariables = Exact<{
  id: string;
}>;


export type RestartMutation = { restartOptimizationRun: { optimizationRun: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type CancelRunMutationVariables = Exact<{
  id: string;
}>;


export type CancelRunMutation = { cancelOptimizationRun: { optimizationRun: { id: string, status: OptimizationRunStatus } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type PublishMutationVariables = Exact<{
  input: PublishScheduleInput;
}>;


export type PublishMutation = { publishSchedule: { schedule: { id: string, number: number, title: string, state: ScheduleState, note: string, publishNote: string, version: number, objective: number | null, bound: number | null, gap: number | null, createdAt: string, updatedAt: string, publishedAt: string | null, runID: string | null, publishedBy: { id: string, name: string } | null, run: { id: string, status: OptimizationRunStatus, timeLimitMs: number, startedAt: string | null, endedAt: string | null, requestedBy: { name: string } | null } | null } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type RunProgressSubscriptionVariables = Exact<{
  id: string;
}>;


export type RunProgressSubscription = { optimizationRunProgress: { status: OptimizationRunStatus, phase: string, objective: number | null, bound: number | null, gap: number | null, elapsedMs: number, final: boolean, schedule: { id: string } | null, optimizationRun: { id: string, failure: string } | null } };

export type RunQueryVariables = Exact<{
  id: string;
}>;


export type RunQuery = { node:
    | { id: string, kind: OptimizationRunKind, title: string, status: OptimizationRunStatus, seed: string, timeLimitMs: number, phase: string, objective: number | null, bound: number | null, gap: number | null, bestAt: string | null, startedAt: string | null, endedAt: string | null, createdAt: string, failure: string, freezeBefore: string | null, infeasibility: { sentence: string, kind: string, needed: number, available: number, certainty: string, advice: string, items: Array<{ rule: string, title: string, sentence: string, enrollmentID: string, fellow: { id: string, name: string } | null, rotation: { id: string, name: string } | null, mentor: { id: string, name: string } | null, site: { id: string, name: string } | null, blocks: Array<{ id: string, name: string }> }>, waysOut: Array<{ sentence: string, works: boolean, items: Array<{ rule: string, title: string, sentence: string, enrollmentID: string, fellow: { id: string, name: string } | null, rotation: { id: string, name: string } | null, mentor: { id: string, name: string } | null, site: { id: string, name: string } | null, blocks: Array<{ id: string, name: string }> }> }> } | null, tierValues: Array<{ tier: string, value: number | null, bound: number | null, proved: boolean }>, changes: Array<{ enrollmentID: string, counted: boolean, because: string, fellow: { id: string, name: string }, block: { id: string, name: string }, before: { rotation: { id: string, name: string } | null, offsiteOption: { id: string, name: string } | null, mentor: { id: string, name: string } | null } | null, after: { rotation: { id: string, name: string } | null, offsiteOption: { id: string, name: string } | null, mentor: { id: string, name: string } | null } | null }>, alternatives: Array<{ number: number, objective: number, lossPercent: number, proved: boolean, distances: Array<number>, schedule: { id: string, title: string } | null, better: Array<{ sentence: string }> }>, requestedBy: { name: string } | null, academicYear: { id: string, title: string } | null, schedules: { edges: Array<{ node: { id: string, number: number, title: string, state: ScheduleState, note: string, publishNote: string, version: number, objective: number | null, bound: number | null, gap: number | null, createdAt: string, updatedAt: string, publishedAt: string | null, runID: string | null, publishedBy: { id: string, name: string } | null, run: { id: string, status: OptimizationRunStatus, timeLimitMs: number, startedAt: string | null, endedAt: string | null, requestedBy: { name: string } | null } | null } | null } | null> | null } }
    | Record<PropertyKey, never>
   | null };

export type ReasonFragment = { rule: string, title: string, sentence: string, enrollmentID: string, fellow: { id: string, name: string } | null, rotation: { id: string, name: string } | null, mentor: { id: string, name: string } | null, site: { id: string, name: string } | null, blocks: Array<{ id: string, name: string }> };

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionQuery = { viewer: { administrator: boolean, demonstration: boolean, account: { id: string, name: string, email: string } | null, roles: Array<{ role: MembershipRole, program: { id: string } | null, fellow: { id: string, name: string } | null, mentor: { id: string, name: string } | null }> }, serverInfo: { version: string }, programs: { edges: Array<{ node: { id: string, title: string, institution: string, version: number, academicYears: { edges: Array<{ node: { id: string, title: string, startsOn: string, endsOn: string, calendar: AcademicYearCalendar } | null } | null> | null } } | null } | null> | null } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { account: { id: string, name: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { userErrors: Array<{ message: string }> } };

export type SupposedFragment = { rotation: { id: string, name: string } | null, offsiteOption: { id: string, name: string } | null, mentor: { id: string, name: string } | null };

export type OpenPointFragment = { kind: WhatIfOpenKind, enrollmentID: string | null, sentence: string, by: string | null, late: boolean };

export type WhatIfFragment = { baseVersion: number, mode: ScenarioMode, possible: boolean, proved: boolean, gap: number | null, sentence: string, others: number, elapsedMs: number, schedule: { id: string, number: number, title: string, state: ScheduleState } | null, steps: Array<{ kind: ScenarioChangeKind, sentence: string }>, clash: { sentence: string, kind: string, needed: number, available: number, certainty: string, advice: string, items: Array<{ rule: string, title: string, sentence: string, enrollmentID: string, fellow: { id: string, name: string } | null, rotation: { id: string, name: string } | null, mentor: { id: string, name: string } | null, site: { id: string, name: string } | null, blocks: Array<{ id: string, name: string }> }>, waysOut: Array<{ sentence: string, works: boolean, items: Array<{ rule: string, title: string, sentence: string, enrollmentID: string, fellow: { id: string, name: string } | null, rotation: { id: string, name: string } | null, mentor: { id: string, name: string } | null, site: { id: string, name: string } | null, blocks: Array<{ id: string, name: string }> }> }> } | null, moves: Array<{ enrollmentID: string, asked: boolean, because: string, fellow: { id: string, name: string }, block: { id: string, name: string }, before: { rotation: { id: string, name: string } | null, offsiteOption: { id: string, name: string } | null, mentor: { id: string, name: string } | null } | null, after: { rotation: { id: string, name: string } | null, offsiteOption: { id: string, name: string } | null, mentor: { id: string, name: string } | null } | null }>, breachesMade: Array<{ key: string, rule: string, title: string, tier: string, basis: string, forceable: boolean, sentence: string, open: boolean, past: boolean, enrollmentID: string | null, rotationID: string | null, mentorID: string | null, offsiteOptionID: string | null, blockIDs: Array<string>, exception: { id: string, reason: string } | null }>, breachesMended: Array<{ key: string, rule: string, title: string, tier: string, basis: string, forceable: boolean, sentence: string, open: boolean, past: boolean, enrollmentID: string | null, rotationID: string | null, mentorID: string | null, offsiteOptionID: string | null, blockIDs: Array<string>, exception: { id: string, reason: string } | null }>, total: { before: { value: number }, after: { value: number }, change: { value: number } }, rules: Array<{ rule: string, title: string, tier: string, change: { value: number } }>, fellows: Array<{ enrollmentID: string, name: string, cells: number, burdensBefore: number, burdensAfter: number, change: { value: number }, perBlock: { before: { value: number }, after: { value: number }, change: { value: number } }, burden: { change: { value: number } } }>, nobody: { change: { value: number } }, wishes: Array<{ before: boolean, after: boolean, wish: { id: string, kind: WishKind, rank: number, enrollmentID: string, rotationID: string | null, blockID: string | null, offsiteOptionID: string | null } | null }>, fairness: { before: string | null, after: string | null, worst: { before: { value: number }, after: { value: number }, change: { value: number } } }, loads: Array<{ kind: WhatIfLoadKind, before: number, after: number, capacity: number | null, of: { id: string, name: string }, block: { id: string, name: string } }>, open: Array<{ kind: WhatIfOpenKind, enrollmentID: string | null, sentence: string, by: string | null, late: boolean }> };

export type TryOutQueryVariables = Exact<{
  input: WhatIfInput;
}>;


export type TryOutQuery = { whatIf: { baseVersion: number, mode: ScenarioMode, possible: boolean, proved: boolean, gap: number | null, sentence: string, others: number, elapsedMs: number, schedule: { id: string, number: number, title: string, state: ScheduleState } | null, steps: Array<{ kind: ScenarioChangeKind, sentence: string }>, clash: { sentence: string, kind: string, needed: number, available: number, certainty: string, advice: string, items: Array<{ rule: string, title: string, sentence: string, enrollmentID: string, fellow: { id: string, name: string } | null, rotation: { id: string, name: string } | null, mentor: { id: string, name: string } | null, site: { id: string, name: string } | null, blocks: Array<{ id: string, name: string }> }>, waysOut: Array<{ sentence: string, works: boolean, items: Array<{ rule: string, title: string, sentence: string, enrollmentID: string, fellow: { id: string, name: string } | null, rotation: { id: string, name: string } | null, mentor: { id: string, name: string } | null, site: { id: string, name: string } | null, blocks: Array<{ id: string, name: string }> }> }> } | null, moves: Array<{ enrollmentID: string, asked: boolean, because: string, fellow: { id: string, name: string }, block: { id: string, name: string }, before: { rotation: { id: string, name: string } | null, offsiteOption: { id: string, name: string } | null, mentor: { id: string, name: string } | null } | null, after: { rotation: { id: string, name: string } | null, offsiteOption: { id: string, name: string } | null, mentor: { id: string, name: string } | null } | null }>, breachesMade: Array<{ key: string, rule: string, title: string, tier: string, basis: string, forceable: boolean, sentence: string, open: boolean, past: boolean, enrollmentID: string | null, rotationID: string | null, mentorID: string | null, offsiteOptionID: string | null, blockIDs: Array<string>, exception: { id: string, reason: string } | null }>, breachesMended: Array<{ key: string, rule: string, title: string, tier: string, basis: string, forceable: boolean, sentence: string, open: boolean, past: boolean, enrollmentID: string | null, rotationID: string | null, mentorID: string | null, offsiteOptionID: string | null, blockIDs: Array<string>, exception: { id: string, reason: string } | null }>, total: { before: { value: number }, after: { value: number }, change: { value: number } }, rules: Array<{ rule: string, title: string, tier: string, change: { value: number } }>, fellows: Array<{ enrollmentID: string, name: string, cells: number, burdensBefore: number, burdensAfter: number, change: { value: number }, perBlock: { before: { value: number }, after: { value: number }, change: { value: number } }, burden: { change: { value: number } } }>, nobody: { change: { value: number } }, wishes: Array<{ before: boolean, after: boolean, wish: { id: string, kind: WishKind, rank: number, enrollmentID: string, rotationID: string | null, blockID: string | null, offsiteOptionID: string | null } | null }>, fairness: { before: string | null, after: string | null, worst: { before: { value: number }, after: { value: number }, change: { value: number } } }, loads: Array<{ kind: WhatIfLoadKind, before: number, after: number, capacity: number | null, of: { id: string, name: string }, block: { id: string, name: string } }>, open: Array<{ kind: WhatIfOpenKind, enrollmentID: string | null, sentence: string, by: string | null, late: boolean }> } };

export type PossibilityFragment = { rotationID: string, offsiteOptionID: string | null, blockIDs: Array<string>, state: ElectiveState, proved: boolean, sentence: string, reason: string, others: Array<string>, breaks: Array<{ key: string, sentence: string }>, moves: Array<{ enrollmentID: string, blockID: string, rotationBeforeID: string | null, offsiteOptionBeforeID: string | null, rotationAfterID: string | null, offsiteOptionAfterID: string | null }>, loss: { value: number }, payers: Array<{ enrollmentID: string | null, fellow: { name: string } | null, change: { value: number } }>, open: Array<{ kind: WhatIfOpenKind, enrollmentID: string | null, sentence: string, by: string | null, late: boolean }> };

export type ElectiveMenuQueryVariables = Exact<{
  schedule: string;
  enrollment: string;
  blocks: Array<string> | string;
  everything: boolean;
  tried?: Array<ScenarioChangeInput> | ScenarioChangeInput | null | undefined;
}>;


export type ElectiveMenuQuery = { electiveOptions: { elapsedMs: number, entries: Array<{ rotationID: string, offsiteOptionID: string | null, blockIDs: Array<string>, state: ElectiveState, proved: boolean, sentence: string, reason: string, others: Array<string>, breaks: Array<{ key: string, sentence: string }>, moves: Array<{ enrollmentID: string, blockID: string, rotationBeforeID: string | null, offsiteOptionBeforeID: string | null, rotationAfterID: string | null, offsiteOptionAfterID: string | null }>, loss: { value: number }, payers: Array<{ enrollmentID: string | null, fellow: { name: string } | null, change: { value: number } }>, open: Array<{ kind: WhatIfOpenKind, enrollmentID: string | null, sentence: string, by: string | null, late: boolean }> }> } };

export type BestBlocksQueryVariables = Exact<{
  schedule: string;
  enrollment: string;
  rotation?: string | null | undefined;
  option?: string | null | undefined;
  blocks?: number | null | undefined;
  tried?: Array<ScenarioChangeInput> | ScenarioChangeInput | null | undefined;
}>;


export type BestBlocksQuery = { bestBlocksFor: { elapsedMs: number, entries: Array<{ rotationID: string, offsiteOptionID: string | null, blockIDs: Array<string>, state: ElectiveState, proved: boolean, sentence: string, reason: string, others: Array<string>, breaks: Array<{ key: string, sentence: string }>, moves: Array<{ enrollmentID: string, blockID: string, rotationBeforeID: string | null, offsiteOptionBeforeID: string | null, rotationAfterID: string | null, offsiteOptionAfterID: string | null }>, loss: { value: number }, payers: Array<{ enrollmentID: string | null, fellow: { name: string } | null, change: { value: number } }>, open: Array<{ kind: WhatIfOpenKind, enrollmentID: string | null, sentence: string, by: string | null, late: boolean }> }> } };

export type ScenarioHeadFragment = { id: string, version: number, title: string, shared: boolean, state: ScenarioState, mode: ScenarioMode | null, feasible: boolean | null, solvedAt: string | null, updatedAt: string, ownerID: string, scheduleID: string, baseVersion: number, owner: { id: string, name: string } | null, schedule: { id: string, number: number, title: string, state: ScheduleState, academicYearID: string } | null, changes: { edges: Array<{ node: { id: string, kind: ScenarioChangeKind, position: number, sentence: string, payload: unknown } | null } | null> | null } };

export type ScenariosQueryVariables = Exact<{
  program: string;
  after?: string | null | undefined;
}>;


export type ScenariosQuery = { scenarios: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, version: number, title: string, shared: boolean, state: ScenarioState, mode: ScenarioMode | null, feasible: boolean | null, solvedAt: string | null, updatedAt: string, ownerID: string, scheduleID: string, baseVersion: number, answer: { sentence: string, possible: boolean, others: number, total: { change: { value: number } } } | null, owner: { id: string, name: string } | null, schedule: { id: string, number: number, title: string, state: ScheduleState, academicYearID: string } | null, changes: { edges: Array<{ node: { id: string, kind: ScenarioChangeKind, position: number, sentence: string, payload: unknown } | null } | null> | null } } | null } | null> | null } };

export type MovedFragment = { kind: WhatIfConflictKind, sentence: string, wasVersion: number, nowVersion: number, was: { id: string, number: number, title: string, state: ScheduleState } | null, now: { id: string, number: number, title: string, state: ScheduleState } | null, cells: Array<{ kind: CellDifferenceKind, enrollmentID: string, fellow: { id: string, name: string } | null, block: { id: string, title: string } | null, before: { rotationID: string, offsiteOptionID: string | null, mentorID: string | null, percent: number, pinned: boolean, pinReason: string } | null, after: { rotationID: string, offsiteOptionID: string | null, mentorID: string | null, percent: number, pinned: boolean, pinReason: string } | null }> };

export type ScenarioWholeQueryVariables = Exact<{
  id: string;
}>;


export type ScenarioWholeQuery = { node:
    | { id: string, version: number, title: string, shared: boolean, state: ScenarioState, mode: ScenarioMode | null, feasible: boolean | null, solvedAt: string | null, updatedAt: string, ownerID: string, scheduleID: string, baseVersion: number, answer: { baseVersion: number, mode: ScenarioMode, possible: boolean, proved: boolean, gap: number | null, sentence: string, others: number, elapsedMs: number, schedule: { id: string, number: number, title: string, state: ScheduleState } | null, steps: Array<{ kind: ScenarioChangeKind, sentence: string }>, clash: { sentence: string, kind: string, needed: number, available: number, certainty: string, advice: string, items: Array<{ rule: string, title: string, sentence: string, enrollmentID: string, fellow: { id: string, name: string } | null, rotation: { id: string, name: string } | null, mentor: { id: string, name: string } | null, site: { id: string, name: string } | null, blocks: Array<{ id: string, name: string }> }>, waysOut: Array<{ sentence: string, works: boolean, items: Array<{ rule: string, title: string, sentence: string, enrollmentID: string, fellow: { id: string, name: string } | null, rotation: { id: string, name: string } | null, mentor: { id: string, name: string } | null, site: { id: string, name: string } | null, blocks: Array<{ id: string, name: string }> }> }> } | null, moves: Array<{ enrollmentID: string, asked: boolean, because: string, fellow: { id: string, name: string }, block: { id: string, name: string }, before: { rotation: { id: string, name: string } | null, offsiteOption: { id: string, name: string } | null, mentor: { id: string, name: string } | null } | null, after: { rotation: { id: string, name: string } | null, offsiteOption: { id: string, name: string } | null, mentor: { id: string, name: string } | null } | null }>, breachesMade: Array<{ key: string, rule: string, title: string, tier: string, basis: string, forceable: boolean, sentence: string, open: boolean, past: boolean, enrollmentID: string | null, rotationID: string | null, mentorID: string | null, offsiteOptionID: string | null, blockIDs: Array<string>, exception: { id: string, reason: string } | null }>, breachesMended: Array<{ key: string, rule: string, title: string, tier: string, basis: string, forceable: boolean, sentence: string, open: boolean, past: boolean, enrollmentID: string | null, rotationID: string | null, mentorID: string | null, offsiteOptionID: string | null, blockIDs: Array<string>, exception: { id: string, reason: string } | null }>, total: { before: { value: number }, after: { value: number }, change: { value: number } }, rules: Array<{ rule: string, title: string, tier: string, change: { value: number } }>, fellows: Array<{ enrollmentID: string, name: string, cells: number, burdensBefore: number, burdensAfter: number, change: { value: number }, perBlock: { before: { value: number }, after: { value: number }, change: { value: number } }, burden: { change: { value: number } } }>, nobody: { change: { value: number } }, wishes: Array<{ before: boolean, after: boolean, wish: { id: string, kind: WishKind, rank: number, enrollmentID: string, rotationID: string | null, blockID: string | null, offsiteOptionID: string | null } | null }>, fairness: { before: string | null, after: string | null, worst: { before: { value: number }, after: { value: number }, change: { value: number } } }, loads: Array<{ kind: WhatIfLoadKind, before: number, after: number, capacity: number | null, of: { id: string, name: string }, block: { id: string, name: string } }>, open: Array<{ kind: WhatIfOpenKind, enrollmentID: string | null, sentence: string, by: string | null, late: boolean }> } | null, moved: { kind: WhatIfConflictKind, sentence: string, wasVersion: number, nowVersion: number, was: { id: string, number: number, title: string, state: ScheduleState } | null, now: { id: string, number: number, title: string, state: ScheduleState } | null, cells: Array<{ kind: CellDifferenceKind, enrollmentID: string, fellow: { id: string, name: string } | null, block: { id: string, title: string } | null, before: { rotationID: string, offsiteOptionID: string | null, mentorID: string | null, percent: number, pinned: boolean, pinReason: string } | null, after: { rotationID: string, offsiteOptionID: string | null, mentorID: string | null, percent: number, pinned: boolean, pinReason: string } | null }> } | null, promoted: { edges: Array<{ node: { id: string, number: number, title: string, state: ScheduleState } | null } | null> | null }, owner: { id: string, name: string } | null, schedule: { id: string, number: number, title: string, state: ScheduleState, academicYearID: string } | null, changes: { edges: Array<{ node: { id: string, kind: ScenarioChangeKind, position: number, sentence: string, payload: unknown } | null } | null> | null } }
    | Record<PropertyKey, never>
   | null };

export type KeepScenarioMutationVariables = Exact<{
  input: CreateScenarioInput;
}>;


export type KeepScenarioMutation = { createScenario: { scenario: { id: string, version: number, changes: { edges: Array<{ node: { id: string } | null } | null> | null } } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type ChangeScenarioMutationVariables = Exact<{
  input: ChangeScenarioInput;
}>;


export type ChangeScenarioMutation = { changeScenario: { scenario: { id: string, version: number } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type SolveScenarioMutationVariables = Exact<{
  input: SolveScenarioInput;
}>;


export type SolveScenarioMutation = { solveScenario: { scenario: { id: string, version: number } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type PromoteScenarioMutationVariables = Exact<{
  input: PromoteScenarioInput;
}>;


export type PromoteScenarioMutation = { promoteScenario: { schedule: { id: string, number: number, title: string } | null, conflict: { kind: WhatIfConflictKind, sentence: string, wasVersion: number, nowVersion: number, was: { id: string, number: number, title: string, state: ScheduleState } | null, now: { id: string, number: number, title: string, state: ScheduleState } | null, cells: Array<{ kind: CellDifferenceKind, enrollmentID: string, fellow: { id: string, name: string } | null, block: { id: string, title: string } | null, before: { rotationID: string, offsiteOptionID: string | null, mentorID: string | null, percent: number, pinned: boolean, pinReason: string } | null, after: { rotationID: string, offsiteOptionID: string | null, mentorID: string | null, percent: number, pinned: boolean, pinReason: string } | null }> } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type RebaseScenarioMutationVariables = Exact<{
  input: RebaseScenarioInput;
}>;


export type RebaseScenarioMutation = { rebaseScenario: { scenario: { id: string, version: number } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type DiscardScenarioMutationVariables = Exact<{
  input: DiscardScenarioInput;
}>;


export type DiscardScenarioMutation = { discardScenario: { scenario: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type AskForMutationVariables = Exact<{
  input: RequestFromScenarioInput;
}>;


export type AskForMutation = { requestFromScenario: { electiveRequest: { id: string } | null, offsiteRequest: { id: string } | null, userErrors: Array<{ code: ErrorCode, field: Array<string> | null, message: string }> } };

export type SideBySideQueryVariables = Exact<{
  of: Array<ComparedInput> | ComparedInput;
}>;


export type SideBySideQuery = { compareSideBySide: { columns: Array<{ title: string, possible: boolean, granted: number, wishes: number, changed: number, worstOff: string | null, schedule: { id: string, number: number, title: string, state: ScheduleState } | null, scenario: { id: string, title: string } | null, worst: { value: number }, check: { feasible: boolean, complete: boolean, worth: { value: number } } | null, fellows: Array<{ enrollmentID: string, value: number, perBlock: { value: number } }> }>, cells: Array<{ enrollmentID: string, fellow: { id: string, name: string }, block: { id: string, name: string }, states: Array<{ rotationID: string, offsiteOptionID: string | null, mentorID: string | null, percent: number, pinned: boolean, pinReason: string } | null> }> } };

export type TracksQueryVariables = Exact<{
  id: string;
}>;


export type TracksQuery = { node:
    | { id: string, tracks: { edges: Array<{ node: { id: string, title: string } | null } | null> | null } }
    | Record<PropertyKey, never>
   | null };

export type YearQueryVariables = Exact<{
  id: string;
}>;


export type YearQuery = { node:
    | { id: string, title: string, startsOn: string, endsOn: string, calendar: AcademicYearCalendar, offsiteLimit: number | null, approvalsNeeded: number, version: number, program: { id: string, title: string, institution: string } | null, blocks: { edges: Array<{ node: { id: string, number: number, title: string, startsOn: string, endsOn: string } | null } | null> | null }, coverages: { edges: Array<{ node: { id: string, version: number, rotationID: string, blockID: string | null, minimum: number, maximum: number | null } | null } | null> | null }, schedules: { edges: Array<{ node: { id: string, number: number, title: string, state: ScheduleState, note: string, publishNote: string, version: number, objective: number | null, bound: number | null, gap: number | null, createdAt: string, updatedAt: string, publishedAt: string | null, runID: string | null, publishedBy: { id: string, name: string } | null, run: { id: string, status: OptimizationRunStatus, timeLimitMs: number, startedAt: string | null, endedAt: string | null, requestedBy: { name: string } | null } | null } | null } | null> | null }, optimizationRuns: { edges: Array<{ node: { id: string, status: OptimizationRunStatus, title: string, createdAt: string, failure: string } | null } | null> | null } }
    | Record<PropertyKey, never>
   | null };

export type ScheduleHeadFragment = { id: string, number: number, title: string, state: ScheduleState, note: string, publishNote: string, version: number, objective: number | null, bound: number | null, gap: number | null, createdAt: string, updatedAt: string, publishedAt: string | null, runID: string | null, publishedBy: { id: string, name: string } | null, run: { id: string, status: OptimizationRunStatus, timeLimitMs: number, startedAt: string | null, endedAt: string | null, requestedBy: { name: string } | null } | null };

export type YearPeopleQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type YearPeopleQuery = { enrollments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, version: number, sharePercent: number, startsOn: string | null, endsOn: string | null, offsiteMax: number | null, fellow: { id: string, name: string, trainingLevel: string } | null, track: { id: string, title: string } | null, blockShares: { edges: Array<{ node: { blockID: string, percent: number } | null } | null> | null }, leaves: { edges: Array<{ node: { id: string, version: number, kind: LeaveKind, startsOn: string, endsOn: string, state: LeaveState, note: string } | null } | null> | null }, wishes: { edges: Array<{ node: { id: string, version: number, kind: WishKind, rank: number, rotationID: string | null, blockID: string | null, offsiteOptionID: string | null, note: string, withdrawnAt: string | null } | null } | null> | null }, pins: { edges: Array<{ node: { id: string, blockID: string, kind: PinKind, rotationID: string | null, offsiteOptionID: string | null, reason: string } | null } | null> | null }, offsiteRequests: { edges: Array<{ node: { id: string, offsiteOption: { title: string } | null } | null } | null> | null }, electiveRequests: { edges: Array<{ node: { id: string, rotation: { title: string } | null } | null } | null> | null } } | null } | null> | null } };

export type ProgramNamesQueryVariables = Exact<{
  id: string;
}>;


export type ProgramNamesQuery = { node:
    | { id: string, rotations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, code: string, title: string, kind: RotationKind, about: string, needsMentor: boolean, siteID: string | null } | null } | null> | null }, mentors: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, title: string, capacity: number, siteID: string | null, capacities: { edges: Array<{ node: { blockID: string, capacity: number } | null } | null> | null }, absences: { edges: Array<{ node: { id: string, startsOn: string, endsOn: string, reason: string } | null } | null> | null } } | null } | null> | null }, sites: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, code: string, title: string, city: string, kind: SiteKind } | null } | null> | null }, offsiteOptions: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, code: string, title: string, rotationID: string, siteID: string, slots: number } | null } | null> | null } }
    | Record<PropertyKey, never>
   | null };

export type RotationNameFragment = { id: string, code: string, title: string, kind: RotationKind, about: string, needsMentor: boolean, siteID: string | null };

export type MentorNameFragment = { id: string, name: string, title: string, capacity: number, siteID: string | null, capacities: { edges: Array<{ node: { blockID: string, capacity: number } | null } | null> | null }, absences: { edges: Array<{ node: { id: string, startsOn: string, endsOn: string, reason: string } | null } | null> | null } };

export type SiteNameFragment = { id: string, code: string, title: string, city: string, kind: SiteKind };

export type OptionNameFragment = { id: string, code: string, title: string, rotationID: string, siteID: string, slots: number };

export type MoreRotationNamesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type MoreRotationNamesQuery = { node:
    | { id: string, rotations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, code: string, title: string, kind: RotationKind, about: string, needsMentor: boolean, siteID: string | null } | null } | null> | null } }
    | Record<PropertyKey, never>
   | null };

export type MoreMentorNamesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type MoreMentorNamesQuery = { node:
    | { id: string, mentors: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, title: string, capacity: number, siteID: string | null, capacities: { edges: Array<{ node: { blockID: string, capacity: number } | null } | null> | null }, absences: { edges: Array<{ node: { id: string, startsOn: string, endsOn: string, reason: string } | null } | null> | null } } | null } | null> | null } }
    | Record<PropertyKey, never>
   | null };

export type MoreSiteNamesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type MoreSiteNamesQuery = { node:
    | { id: string, sites: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, code: string, title: string, city: string, kind: SiteKind } | null } | null> | null } }
    | Record<PropertyKey, never>
   | null };

export type MoreOptionNamesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type MoreOptionNamesQuery = { node:
    | { id: string, offsiteOptions: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, code: string, title: string, rotationID: string, siteID: string, slots: number } | null } | null> | null } }
    | Record<PropertyKey, never>
   | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const BookRotationFragmentDoc = new TypedDocumentString(`
    fragment BookRotation on Rotation {
  id
  version
  title
  kind
  about
  objectiveRequired
  sessionMin
  sessionMax
  maxSessions
  needsMentor
  callEligible
  site {
    id
    title
  }
  mentors(first: 20) {
    edges {
      node {
        id
      }
    }
  }
  topics(
    first: 12
    orderBy: {field: POSITION, direction: ASC}
    where: {archivedAtIsNil: true}
  ) {
    edges {
      node {
        id
        version
        title
        about
        position
      }
    }
  }
  prerequisites(first: 10, where: {archivedAtIsNil: true}) {
    edges {
      node {
        id
        version
        blocks
        required {
          id
          title
        }
      }
    }
  }
}
    `, {"fragmentName":"BookRotation"}) as unknown as TypedDocumentString<BookRotationFragment, unknown>;
export const BookMentorFragmentDoc = new TypedDocumentString(`
    fragment BookMentor on Mentor {
  id
  version
  name
  title
  email
  capacity
  clinical
  research
  elective
  site {
    id
    title
  }
  rotations(first: 10) {
    edges {
      node {
        id
        title
      }
    }
  }
  absences(first: 10, where: {archivedAtIsNil: true}) {
    edges {
      node {
        id
        version
        startsOn
        endsOn
        reason
      }
    }
  }
}
    `, {"fragmentName":"BookMentor"}) as unknown as TypedDocumentString<BookMentorFragment, unknown>;
export const BookSiteFragmentDoc = new TypedDocumentString(`
    fragment BookSite on Site {
  id
  version
  title
  city
  region
  country
  kind
  timeZone
  agreements(first: 10, where: {archivedAtIsNil: true}) {
    edges {
      node {
        id
        version
        title
        kind
        signedOn
        validFrom
        validTo
        leadTimeDays
        malpracticeCovered
        note
      }
    }
  }
  offsiteOptions(first: 12, where: {archivedAtIsNil: true}) {
    edges {
      node {
        id
        version
        title
        slots
        sessionMin
        sessionMax
        maxSessions
        opensOn
        closesOn
        objectives
        needsObjective
        rotation {
          id
          title
        }
      }
    }
  }
}
    `, {"fragmentName":"BookSite"}) as unknown as TypedDocumentString<BookSiteFragment, unknown>;
export const WordFragmentDoc = new TypedDocumentString(`
    fragment Word on Approval {
  id
  role
  decision
  note
  createdAt
  subjectVersion
  account {
    id
    name
  }
}
    `, {"fragmentName":"Word"}) as unknown as TypedDocumentString<WordFragment, unknown>;
export const ElectiveAskedFragmentDoc = new TypedDocumentString(`
    fragment ElectiveAsked on ElectiveRequest {
  id
  version
  state
  objective
  blocks
  firstBlockID
  enrollmentID
  decidedOn
  decisionNote
  createdAt
  scenarioID
  mentorID
  rotationID
  enrollment {
    id
    academicYearID
    fellow {
      id
      name
    }
  }
  mentor {
    id
    name
  }
  rotation {
    id
    title
  }
  firstBlock {
    id
    title
    startsOn
  }
  approvals(
    first: 10
    orderBy: {field: CREATED_AT, direction: ASC}
    where: {archivedAtIsNil: true}
  ) {
    edges {
      node {
        ...Word
      }
    }
  }
}
    fragment Word on Approval {
  id
  role
  decision
  note
  createdAt
  subjectVersion
  account {
    id
    name
  }
}`, {"fragmentName":"ElectiveAsked"}) as unknown as TypedDocumentString<ElectiveAskedFragment, unknown>;
export const OffsiteAskedFragmentDoc = new TypedDocumentString(`
    fragment OffsiteAsked on OffsiteRequest {
  id
  version
  state
  objective
  initiative
  blocks
  firstBlockID
  enrollmentID
  decidedOn
  decisionNote
  createdAt
  scenarioID
  mentorID
  offsiteOptionID
  fundingCents
  fundingSource
  enrollment {
    id
    academicYearID
    fellow {
      id
      name
    }
  }
  mentor {
    id
    name
  }
  offsiteOption {
    id
    title
    rotationID
    site {
      id
      title
      city
    }
  }
  firstBlock {
    id
    title
    startsOn
  }
  approvals(
    first: 10
    orderBy: {field: CREATED_AT, direction: ASC}
    where: {archivedAtIsNil: true}
  ) {
    edges {
      node {
        ...Word
      }
    }
  }
}
    fragment Word on Approval {
  id
  role
  decision
  note
  createdAt
  subjectVersion
  account {
    id
    name
  }
}`, {"fragmentName":"OffsiteAsked"}) as unknown as TypedDocumentString<OffsiteAskedFragment, unknown>;
export const ReasonFragmentDoc = new TypedDocumentString(`
    fragment Reason on ReasonItem {
  rule
  title
  sentence
  enrollmentID
  fellow {
    id
    name
  }
  rotation {
    id
    name
  }
  mentor {
    id
    name
  }
  site {
    id
    name
  }
  blocks {
    id
    name
  }
}
    `, {"fragmentName":"Reason"}) as unknown as TypedDocumentString<ReasonFragment, unknown>;
export const SupposedFragmentDoc = new TypedDocumentString(`
    fragment Supposed on PlannedCell {
  rotation {
    id
    name
  }
  offsiteOption {
    id
    name
  }
  mentor {
    id
    name
  }
}
    `, {"fragmentName":"Supposed"}) as unknown as TypedDocumentString<SupposedFragment, unknown>;
export const BreachHereFragmentDoc = new TypedDocumentString(`
    fragment BreachHere on Breach {
  key
  rule
  title
  tier
  basis
  forceable
  sentence
  open
  past
  enrollmentID
  rotationID
  mentorID
  offsiteOptionID
  blockIDs
  exception {
    id
    reason
  }
}
    `, {"fragmentName":"BreachHere"}) as unknown as TypedDocumentString<BreachHereFragment, unknown>;
export const OpenPointFragmentDoc = new TypedDocumentString(`
    fragment OpenPoint on WhatIfOpenPoint {
  kind
  enrollmentID
  sentence
  by
  late
}
    `, {"fragmentName":"OpenPoint"}) as unknown as TypedDocumentString<OpenPointFragment, unknown>;
export const WhatIfFragmentDoc = new TypedDocumentString(`
    fragment WhatIf on WhatIfAnswer {
  schedule {
    id
    number
    title
    state
  }
  baseVersion
  mode
  possible
  proved
  gap
  sentence
  others
  elapsedMs
  steps {
    kind
    sentence
  }
  clash {
    sentence
    kind
    needed
    available
    certainty
    advice
    items {
      ...Reason
    }
    waysOut {
      sentence
      works
      items {
        ...Reason
      }
    }
  }
  moves {
    enrollmentID
    fellow {
      id
      name
    }
    block {
      id
      name
    }
    before {
      ...Supposed
    }
    after {
      ...Supposed
    }
    asked
    because
  }
  breachesMade {
    ...BreachHere
  }
  breachesMended {
    ...BreachHere
  }
  total {
    before {
      value
    }
    after {
      value
    }
    change {
      value
    }
  }
  rules {
    rule
    title
    tier
    change {
      value
    }
  }
  fellows {
    enrollmentID
    name
    cells
    burdensBefore
    burdensAfter
    change {
      value
    }
    perBlock {
      before {
        value
      }
      after {
        value
      }
      change {
        value
      }
    }
    burden {
      change {
        value
      }
    }
  }
  nobody {
    change {
      value
    }
  }
  wishes {
    before
    after
    wish {
      id
      kind
      rank
      enrollmentID
      rotationID
      blockID
      offsiteOptionID
    }
  }
  fairness {
    before
    after
    worst {
      before {
        value
      }
      after {
        value
      }
      change {
        value
      }
    }
  }
  loads {
    kind
    before
    after
    capacity
    of {
      id
      name
    }
    block {
      id
      name
    }
  }
  open {
    ...OpenPoint
  }
}
    fragment BreachHere on Breach {
  key
  rule
  title
  tier
  basis
  forceable
  sentence
  open
  past
  enrollmentID
  rotationID
  mentorID
  offsiteOptionID
  blockIDs
  exception {
    id
    reason
  }
}
fragment Reason on ReasonItem {
  rule
  title
  sentence
  enrollmentID
  fellow {
    id
    name
  }
  rotation {
    id
    name
  }
  mentor {
    id
    name
  }
  site {
    id
    name
  }
  blocks {
    id
    name
  }
}
fragment Supposed on PlannedCell {
  rotation {
    id
    name
  }
  offsiteOption {
    id
    name
  }
  mentor {
    id
    name
  }
}
fragment OpenPoint on WhatIfOpenPoint {
  kind
  enrollmentID
  sentence
  by
  late
}`, {"fragmentName":"WhatIf"}) as unknown as TypedDocumentString<WhatIfFragment, unknown>;
export const PossibilityFragmentDoc = new TypedDocumentString(`
    fragment Possibility on ElectiveEntry {
  rotationID
  offsiteOptionID
  blockIDs
  state
  proved
  sentence
  reason
  others
  breaks {
    key
    sentence
  }
  moves {
    enrollmentID
    blockID
    rotationBeforeID
    offsiteOptionBeforeID
    rotationAfterID
    offsiteOptionAfterID
  }
  loss {
    value
  }
  payers {
    enrollmentID
    fellow {
      name
    }
    change {
      value
    }
  }
  open {
    ...OpenPoint
  }
}
    fragment OpenPoint on WhatIfOpenPoint {
  kind
  enrollmentID
  sentence
  by
  late
}`, {"fragmentName":"Possibility"}) as unknown as TypedDocumentString<PossibilityFragment, unknown>;
export const ScenarioHeadFragmentDoc = new TypedDocumentString(`
    fragment ScenarioHead on Scenario {
  id
  version
  title
  shared
  state
  mode
  feasible
  solvedAt
  updatedAt
  ownerID
  scheduleID
  baseVersion
  owner {
    id
    name
  }
  schedule {
    id
    number
    title
    state
    academicYearID
  }
  changes(
    first: 50
    orderBy: {field: POSITION, direction: ASC}
    where: {archivedAtIsNil: true}
  ) {
    edges {
      node {
        id
        kind
        position
        sentence
        payload
      }
    }
  }
}
    `, {"fragmentName":"ScenarioHead"}) as unknown as TypedDocumentString<ScenarioHeadFragment, unknown>;
export const StateFragmentDoc = new TypedDocumentString(`
    fragment State on CellState {
  rotationID
  offsiteOptionID
  mentorID
  percent
  pinned
  pinReason
}
    `, {"fragmentName":"State"}) as unknown as TypedDocumentString<StateFragment, unknown>;
export const MovedFragmentDoc = new TypedDocumentString(`
    fragment Moved on WhatIfConflict {
  kind
  sentence
  wasVersion
  nowVersion
  was {
    id
    number
    title
    state
  }
  now {
    id
    number
    title
    state
  }
  cells {
    kind
    enrollmentID
    fellow {
      id
      name
    }
    block {
      id
      title
    }
    before {
      ...State
    }
    after {
      ...State
    }
  }
}
    fragment State on CellState {
  rotationID
  offsiteOptionID
  mentorID
  percent
  pinned
  pinReason
}`, {"fragmentName":"Moved"}) as unknown as TypedDocumentString<MovedFragment, unknown>;
export const ScheduleHeadFragmentDoc = new TypedDocumentString(`
    fragment ScheduleHead on Schedule {
  id
  number
  title
  state
  note
  publishNote
  version
  objective
  bound
  gap
  createdAt
  updatedAt
  publishedAt
  runID
  publishedBy {
    id
    name
  }
  run {
    id
    status
    timeLimitMs
    startedAt
    endedAt
    requestedBy {
      name
    }
  }
}
    `, {"fragmentName":"ScheduleHead"}) as unknown as TypedDocumentString<ScheduleHeadFragment, unknown>;
export const RotationNameFragmentDoc = new TypedDocumentString(`
    fragment RotationName on Rotation {
  id
  code
  title
  kind
  about
  needsMentor
  siteID
}
    `, {"fragmentName":"RotationName"}) as unknown as TypedDocumentString<RotationNameFragment, unknown>;
export const MentorNameFragmentDoc = new TypedDocumentString(`
    fragment MentorName on Mentor {
  id
  name
  title
  capacity
  siteID
  capacities(first: 60, where: {archivedAtIsNil: true}) {
    edges {
      node {
        blockID
        capacity
      }
    }
  }
  absences(where: {archivedAtIsNil: true}) {
    edges {
      node {
        id
        startsOn
        endsOn
        reason
      }
    }
  }
}
    `, {"fragmentName":"MentorName"}) as unknown as TypedDocumentString<MentorNameFragment, unknown>;
export const SiteNameFragmentDoc = new TypedDocumentString(`
    fragment SiteName on Site {
  id
  code
  title
  city
  kind
}
    `, {"fragmentName":"SiteName"}) as unknown as TypedDocumentString<SiteNameFragment, unknown>;
export const OptionNameFragmentDoc = new TypedDocumentString(`
    fragment OptionName on OffsiteOption {
  id
  code
  title
  rotationID
  siteID
  slots
}
    `, {"fragmentName":"OptionName"}) as unknown as TypedDocumentString<OptionNameFragment, unknown>;
export const GridDocument = new TypedDocumentString(`
    query Grid($id: ID!) {
  node(id: $id) {
    ... on Schedule {
      ...ScheduleHead
      cells {
        id
        enrollmentID
        blockID
        part
        percent
        rotationID
        offsiteOptionID
        mentorID
        pinned
        pinReason
      }
    }
  }
}
    fragment ScheduleHead on Schedule {
  id
  number
  title
  state
  note
  publishNote
  version
  objective
  bound
  gap
  createdAt
  updatedAt
  publishedAt
  runID
  publishedBy {
    id
    name
  }
  run {
    id
    status
    timeLimitMs
    startedAt
    endedAt
    requestedBy {
      name
    }
  }
}`) as unknown as TypedDocumentString<GridQuery, GridQueryVariables>;
export const JudgeDocument = new TypedDocumentString(`
    query Judge($id: ID!) {
  node(id: $id) {
    ... on Schedule {
      id
      version
      check {
        feasible
        complete
        worth {
          value
        }
        breaches {
          ...BreachHere
        }
        missing {
          enrollmentID
          blockID
          sentence
        }
        unread {
          assignmentID
          sentence
        }
      }
      canPublish {
        ready
        reasons
        approvalsNeeded
        approvalsHave
        awaited
      }
    }
  }
}
    fragment BreachHere on Breach {
  key
  rule
  title
  tier
  basis
  forceable
  sentence
  open
  past
  enrollmentID
  rotationID
  mentorID
  offsiteOptionID
  blockIDs
  exception {
    id
    reason
  }
}`) as unknown as TypedDocumentString<JudgeQuery, JudgeQueryVariables>;
export const ReadinessDocument = new TypedDocumentString(`
    query Readiness($id: ID!) {
  node(id: $id) {
    ... on Schedule {
      id
      canPublish {
        approvalsNeeded
        approvalsHave
        awaited
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadinessQuery, ReadinessQueryVariables>;
export const EditScheduleDocument = new TypedDocumentString(`
    mutation EditSchedule($input: EditScheduleInput!) {
  editSchedule(input: $input) {
    applied
    schedule {
      id
      version
    }
    breachesMade {
      ...BreachHere
    }
    breachesMended {
      ...BreachHere
    }
    worthBefore {
      value
    }
    worthAfter {
      value
    }
    cells {
      enrollmentID
      blockID
      before {
        ...State
      }
      after {
        ...State
      }
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment BreachHere on Breach {
  key
  rule
  title
  tier
  basis
  forceable
  sentence
  open
  past
  enrollmentID
  rotationID
  mentorID
  offsiteOptionID
  blockIDs
  exception {
    id
    reason
  }
}
fragment State on CellState {
  rotationID
  offsiteOptionID
  mentorID
  percent
  pinned
  pinReason
}`) as unknown as TypedDocumentString<EditScheduleMutation, EditScheduleMutationVariables>;
export const CreateDraftDocument = new TypedDocumentString(`
    mutation CreateDraft($input: CreateDraftInput!) {
  createDraft(input: $input) {
    schedule {
      ...ScheduleHead
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment ScheduleHead on Schedule {
  id
  number
  title
  state
  note
  publishNote
  version
  objective
  bound
  gap
  createdAt
  updatedAt
  publishedAt
  runID
  publishedBy {
    id
    name
  }
  run {
    id
    status
    timeLimitMs
    startedAt
    endedAt
    requestedBy {
      name
    }
  }
}`) as unknown as TypedDocumentString<CreateDraftMutation, CreateDraftMutationVariables>;
export const GrantExceptionsDocument = new TypedDocumentString(`
    mutation GrantExceptions($input: GrantScheduleExceptionsInput!) {
  grantScheduleExceptions(input: $input) {
    schedule {
      id
      version
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<GrantExceptionsMutation, GrantExceptionsMutationVariables>;
export const ApproveScheduleDocument = new TypedDocumentString(`
    mutation ApproveSchedule($input: ApproveScheduleInput!) {
  approveSchedule(input: $input) {
    schedule {
      id
      version
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ApproveScheduleMutation, ApproveScheduleMutationVariables>;
export const RollBackDocument = new TypedDocumentString(`
    mutation RollBack($input: RollBackScheduleInput!) {
  rollBackSchedule(input: $input) {
    schedule {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RollBackMutation, RollBackMutationVariables>;
export const ScheduleChangedDocument = new TypedDocumentString(`
    subscription ScheduleChanged($program: ID!) {
  scheduleChanged(programID: $program) {
    kind
    scheduleID
    by
    at
    schedule {
      id
      number
      title
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ScheduleChangedSubscription, ScheduleChangedSubscriptionVariables>;
export const WhyDocument = new TypedDocumentString(`
    query Why($schedule: ID!, $enrollment: ID!, $block: ID!) {
  node(id: $schedule) {
    ... on Schedule {
      id
      cell(enrollmentID: $enrollment, blockID: $block) {
        why {
          kind
          sentence
          worth {
            value
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhyQuery, WhyQueryVariables>;
export const WhyNotDocument = new TypedDocumentString(`
    query WhyNot($schedule: ID!, $enrollment: ID!, $block: ID!, $rotation: ID, $option: ID) {
  node(id: $schedule) {
    ... on Schedule {
      id
      cell(enrollmentID: $enrollment, blockID: $block) {
        insteadOf(rotationID: $rotation, offsiteOptionID: $option) {
          sentence
          possible
          proved
          loss {
            value
          }
          breaks {
            ...BreachHere
          }
          moves {
            fellow {
              id
              name
            }
            block {
              id
              title
            }
            rotationBeforeID
            offsiteOptionBeforeID
            rotationAfterID
            offsiteOptionAfterID
            enrollmentID
          }
          payers {
            fellow {
              id
              name
            }
            change {
              value
            }
          }
        }
      }
    }
  }
}
    fragment BreachHere on Breach {
  key
  rule
  title
  tier
  basis
  forceable
  sentence
  open
  past
  enrollmentID
  rotationID
  mentorID
  offsiteOptionID
  blockIDs
  exception {
    id
    reason
  }
}`) as unknown as TypedDocumentString<WhyNotQuery, WhyNotQueryVariables>;
export const LedgerDocument = new TypedDocumentString(`
    query Ledger($id: ID!) {
  node(id: $id) {
    ... on Schedule {
      id
      account {
        worth {
          value
        }
        rules {
          rule
          title
          tier
          value
        }
        fellows {
          enrollmentID
          blocks
          value
          perBlock {
            value
          }
          wishes {
            wish {
              id
            }
            granted
            because
            worth
          }
          burdens {
            title
            sentence
            cost
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LedgerQuery, LedgerQueryVariables>;
export const CompareDocument = new TypedDocumentString(`
    query Compare($a: ID!, $b: ID!) {
  compareSchedules(a: $a, b: $b) {
    a {
      ...ScheduleHead
    }
    b {
      ...ScheduleHead
    }
    total {
      before {
        value
      }
      after {
        value
      }
      change {
        value
      }
    }
    added
    removed
    changed
    mentorOnly
    cells {
      kind
      enrollmentID
      fellow {
        id
        name
      }
      blockID
      block {
        id
        title
      }
      before {
        ...State
      }
      after {
        ...State
      }
    }
    rules {
      rule
      title
      tier
      before {
        value
      }
      after {
        value
      }
      change {
        value
      }
    }
    fellows {
      enrollmentID
      fellow {
        id
        name
      }
      cells
      before {
        value
      }
      after {
        value
      }
      change {
        value
      }
      perBlock {
        before {
          value
        }
        after {
          value
        }
      }
    }
    wishes {
      before
      after
      worth
      wish {
        id
        kind
        rank
        enrollmentID
        rotationID
        blockID
        offsiteOptionID
      }
    }
    fairness {
      worst {
        before {
          value
        }
        after {
          value
        }
        change {
          value
        }
      }
      before
      after
    }
    breachesMade {
      ...BreachHere
    }
    breachesMended {
      ...BreachHere
    }
  }
}
    fragment BreachHere on Breach {
  key
  rule
  title
  tier
  basis
  forceable
  sentence
  open
  past
  enrollmentID
  rotationID
  mentorID
  offsiteOptionID
  blockIDs
  exception {
    id
    reason
  }
}
fragment State on CellState {
  rotationID
  offsiteOptionID
  mentorID
  percent
  pinned
  pinReason
}
fragment ScheduleHead on Schedule {
  id
  number
  title
  state
  note
  publishNote
  version
  objective
  bound
  gap
  createdAt
  updatedAt
  publishedAt
  runID
  publishedBy {
    id
    name
  }
  run {
    id
    status
    timeLimitMs
    startedAt
    endedAt
    requestedBy {
      name
    }
  }
}`) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const FellowProgressDocument = new TypedDocumentString(`
    query FellowProgress($id: ID!) {
  node(id: $id) {
    ... on Enrollment {
      id
      progress {
        requirement {
          id
          title
          provenance
        }
        unit
        required
        credit
        waived
        done
        planned
        missing
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FellowProgressQuery, FellowProgressQueryVariables>;
export const CreateLeaveDocument = new TypedDocumentString(`
    mutation CreateLeave($input: CreateLeaveInput!) {
  createLeave(input: $input) {
    leave {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateLeaveMutation, CreateLeaveMutationVariables>;
export const UpdateLeaveDocument = new TypedDocumentString(`
    mutation UpdateLeave($input: UpdateLeaveInput!) {
  updateLeave(input: $input) {
    leave {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateLeaveMutation, UpdateLeaveMutationVariables>;
export const CreateWishDocument = new TypedDocumentString(`
    mutation CreateWish($input: CreateWishInput!) {
  createWish(input: $input) {
    wish {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateWishMutation, CreateWishMutationVariables>;
export const UpdateWishDocument = new TypedDocumentString(`
    mutation UpdateWish($input: UpdateWishInput!) {
  updateWish(input: $input) {
    wish {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateWishMutation, UpdateWishMutationVariables>;
export const RankWishesDocument = new TypedDocumentString(`
    mutation RankWishes($input: RankWishesInput!) {
  rankWishes(input: $input) {
    enrollment {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RankWishesMutation, RankWishesMutationVariables>;
export const CreditsDocument = new TypedDocumentString(`
    query Credits($id: ID!) {
  node(id: $id) {
    ... on Enrollment {
      id
      track {
        id
        requirements(
          first: 60
          orderBy: {field: POSITION, direction: ASC}
          where: {archivedAtIsNil: true}
        ) {
          edges {
            node {
              id
              title
            }
          }
        }
      }
      credits(first: 50, where: {archivedAtIsNil: true}) {
        edges {
          node {
            id
            version
            kind
            blocks
            reason
            rotation {
              id
              title
            }
            requirement {
              id
              title
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CreditsQuery, CreditsQueryVariables>;
export const CreateCreditDocument = new TypedDocumentString(`
    mutation CreateCredit($input: CreateCreditInput!) {
  createCredit(input: $input) {
    credit {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateCreditMutation, CreateCreditMutationVariables>;
export const UpdateCreditDocument = new TypedDocumentString(`
    mutation UpdateCredit($input: UpdateCreditInput!) {
  updateCredit(input: $input) {
    credit {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateCreditMutation, UpdateCreditMutationVariables>;
export const ArchiveCreditDocument = new TypedDocumentString(`
    mutation ArchiveCredit($input: ArchiveCreditInput!) {
  archiveCredit(input: $input) {
    credit {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ArchiveCreditMutation, ArchiveCreditMutationVariables>;
export const CreateMentorAbsenceDocument = new TypedDocumentString(`
    mutation CreateMentorAbsence($input: CreateMentorAbsenceInput!) {
  createMentorAbsence(input: $input) {
    mentorAbsence {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateMentorAbsenceMutation, CreateMentorAbsenceMutationVariables>;
export const FellowRecordDocument = new TypedDocumentString(`
    query FellowRecord($id: ID!) {
  node(id: $id) {
    ... on Enrollment {
      id
      version
      sharePercent
      startsOn
      endsOn
      offsiteMax
      trackID
      fellow {
        id
        version
        name
        email
        trainingLevel
        priorExperience
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FellowRecordQuery, FellowRecordQueryVariables>;
export const HistoryDocument = new TypedDocumentString(`
    query History($first: Int!, $after: Cursor) {
  auditEntries(
    first: $first
    after: $after
    orderBy: {field: AT, direction: DESC}
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        actorName
        action
        entityType
        entityID
        before
        after
        reason
        at
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HistoryQuery, HistoryQueryVariables>;
export const ProgramBookDocument = new TypedDocumentString(`
    query ProgramBook($id: ID!) {
  node(id: $id) {
    ... on Program {
      id
      version
      title
      institution
      specialty
      about
      source
      timeZone
      tracks(first: 6, where: {archivedAtIsNil: true}) {
        edges {
          node {
            id
            version
            title
            unit
            length
            about
            requirements(
              first: 40
              orderBy: {field: POSITION, direction: ASC}
              where: {archivedAtIsNil: true}
            ) {
              edges {
                node {
                  id
                  code
                  title
                  minimum
                  maximum
                  provenance
                  provenanceNote
                  flexible
                  mayExtend
                  rotations(first: 12) {
                    edges {
                      node {
                        id
                        title
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
      rotations(first: 60, where: {archivedAtIsNil: true}) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...BookRotation
          }
        }
      }
      mentors(first: 60, where: {archivedAtIsNil: true}) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...BookMentor
          }
        }
      }
      sites(first: 40, where: {archivedAtIsNil: true}) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...BookSite
          }
        }
      }
    }
  }
}
    fragment BookRotation on Rotation {
  id
  version
  title
  kind
  about
  objectiveRequired
  sessionMin
  sessionMax
  maxSessions
  needsMentor
  callEligible
  site {
    id
    title
  }
  mentors(first: 20) {
    edges {
      node {
        id
      }
    }
  }
  topics(
    first: 12
    orderBy: {field: POSITION, direction: ASC}
    where: {archivedAtIsNil: true}
  ) {
    edges {
      node {
        id
        version
        title
        about
        position
      }
    }
  }
  prerequisites(first: 10, where: {archivedAtIsNil: true}) {
    edges {
      node {
        id
        version
        blocks
        required {
          id
          title
        }
      }
    }
  }
}
fragment BookMentor on Mentor {
  id
  version
  name
  title
  email
  capacity
  clinical
  research
  elective
  site {
    id
    title
  }
  rotations(first: 10) {
    edges {
      node {
        id
        title
      }
    }
  }
  absences(first: 10, where: {archivedAtIsNil: true}) {
    edges {
      node {
        id
        version
        startsOn
        endsOn
        reason
      }
    }
  }
}
fragment BookSite on Site {
  id
  version
  title
  city
  region
  country
  kind
  timeZone
  agreements(first: 10, where: {archivedAtIsNil: true}) {
    edges {
      node {
        id
        version
        title
        kind
        signedOn
        validFrom
        validTo
        leadTimeDays
        malpracticeCovered
        note
      }
    }
  }
  offsiteOptions(first: 12, where: {archivedAtIsNil: true}) {
    edges {
      node {
        id
        version
        title
        slots
        sessionMin
        sessionMax
        maxSessions
        opensOn
        closesOn
        objectives
        needsObjective
        rotation {
          id
          title
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<ProgramBookQuery, ProgramBookQueryVariables>;
export const MoreRotationsDocument = new TypedDocumentString(`
    query MoreRotations($id: ID!, $after: Cursor) {
  node(id: $id) {
    ... on Program {
      id
      rotations(first: 60, after: $after, where: {archivedAtIsNil: true}) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...BookRotation
          }
        }
      }
    }
  }
}
    fragment BookRotation on Rotation {
  id
  version
  title
  kind
  about
  objectiveRequired
  sessionMin
  sessionMax
  maxSessions
  needsMentor
  callEligible
  site {
    id
    title
  }
  mentors(first: 20) {
    edges {
      node {
        id
      }
    }
  }
  topics(
    first: 12
    orderBy: {field: POSITION, direction: ASC}
    where: {archivedAtIsNil: true}
  ) {
    edges {
      node {
        id
        version
        title
        about
        position
      }
    }
  }
  prerequisites(first: 10, where: {archivedAtIsNil: true}) {
    edges {
      node {
        id
        version
        blocks
        required {
          id
          title
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<MoreRotationsQuery, MoreRotationsQueryVariables>;
export const MoreMentorsDocument = new TypedDocumentString(`
    query MoreMentors($id: ID!, $after: Cursor) {
  node(id: $id) {
    ... on Program {
      id
      mentors(first: 60, after: $after, where: {archivedAtIsNil: true}) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...BookMentor
          }
        }
      }
    }
  }
}
    fragment BookMentor on Mentor {
  id
  version
  name
  title
  email
  capacity
  clinical
  research
  elective
  site {
    id
    title
  }
  rotations(first: 10) {
    edges {
      node {
        id
        title
      }
    }
  }
  absences(first: 10, where: {archivedAtIsNil: true}) {
    edges {
      node {
        id
        version
        startsOn
        endsOn
        reason
      }
    }
  }
}`) as unknown as TypedDocumentString<MoreMentorsQuery, MoreMentorsQueryVariables>;
export const MoreSitesDocument = new TypedDocumentString(`
    query MoreSites($id: ID!, $after: Cursor) {
  node(id: $id) {
    ... on Program {
      id
      sites(first: 40, after: $after, where: {archivedAtIsNil: true}) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...BookSite
          }
        }
      }
    }
  }
}
    fragment BookSite on Site {
  id
  version
  title
  city
  region
  country
  kind
  timeZone
  agreements(first: 10, where: {archivedAtIsNil: true}) {
    edges {
      node {
        id
        version
        title
        kind
        signedOn
        validFrom
        validTo
        leadTimeDays
        malpracticeCovered
        note
      }
    }
  }
  offsiteOptions(first: 12, where: {archivedAtIsNil: true}) {
    edges {
      node {
        id
        version
        title
        slots
        sessionMin
        sessionMax
        maxSessions
        opensOn
        closesOn
        objectives
        needsObjective
        rotation {
          id
          title
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<MoreSitesQuery, MoreSitesQueryVariables>;
export const ExportsDocument = new TypedDocumentString(`
    query Exports($id: ID!) {
  node(id: $id) {
    ... on Schedule {
      id
      exports {
        format
        title
        about
        url
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExportsQuery, ExportsQueryVariables>;
export const FeedsDocument = new TypedDocumentString(`
    query Feeds($program: ID!) {
  calendarFeeds(
    first: 50
    orderBy: {field: CREATED_AT, direction: DESC}
    where: {programID: $program, revokedAtIsNil: true}
  ) {
    edges {
      node {
        id
        title
        subject
        hint
        lastReadAt
        createdAt
        account {
          id
          name
        }
        fellow {
          id
          name
        }
        mentor {
          id
          name
        }
        rotation {
          id
          title
        }
        site {
          id
          title
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FeedsQuery, FeedsQueryVariables>;
export const CreateFeedDocument = new TypedDocumentString(`
    mutation CreateFeed($input: CreateCalendarFeedInput!) {
  createCalendarFeed(input: $input) {
    calendarFeed {
      id
    }
    url
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateFeedMutation, CreateFeedMutationVariables>;
export const RevokeFeedDocument = new TypedDocumentString(`
    mutation RevokeFeed($input: RevokeCalendarFeedInput!) {
  revokeCalendarFeed(input: $input) {
    calendarFeed {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RevokeFeedMutation, RevokeFeedMutationVariables>;
export const CreateProgramDocument = new TypedDocumentString(`
    mutation CreateProgram($input: CreateProgramInput!) {
  createProgram(input: $input) {
    program {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateProgramMutation, CreateProgramMutationVariables>;
export const UpdateProgramDocument = new TypedDocumentString(`
    mutation UpdateProgram($input: UpdateProgramInput!) {
  updateProgram(input: $input) {
    program {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateProgramMutation, UpdateProgramMutationVariables>;
export const CreateAcademicYearDocument = new TypedDocumentString(`
    mutation CreateAcademicYear($input: CreateAcademicYearInput!) {
  createAcademicYear(input: $input) {
    academicYear {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateAcademicYearMutation, CreateAcademicYearMutationVariables>;
export const UpdateAcademicYearDocument = new TypedDocumentString(`
    mutation UpdateAcademicYear($input: UpdateAcademicYearInput!) {
  updateAcademicYear(input: $input) {
    academicYear {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateAcademicYearMutation, UpdateAcademicYearMutationVariables>;
export const ArchiveAcademicYearDocument = new TypedDocumentString(`
    mutation ArchiveAcademicYear($input: ArchiveAcademicYearInput!) {
  archiveAcademicYear(input: $input) {
    academicYear {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ArchiveAcademicYearMutation, ArchiveAcademicYearMutationVariables>;
export const CreateTrackDocument = new TypedDocumentString(`
    mutation CreateTrack($input: CreateTrackInput!) {
  createTrack(input: $input) {
    track {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateTrackMutation, CreateTrackMutationVariables>;
export const UpdateTrackDocument = new TypedDocumentString(`
    mutation UpdateTrack($input: UpdateTrackInput!) {
  updateTrack(input: $input) {
    track {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateTrackMutation, UpdateTrackMutationVariables>;
export const ArchiveTrackDocument = new TypedDocumentString(`
    mutation ArchiveTrack($input: ArchiveTrackInput!) {
  archiveTrack(input: $input) {
    track {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ArchiveTrackMutation, ArchiveTrackMutationVariables>;
export const CreateRotationDocument = new TypedDocumentString(`
    mutation CreateRotation($input: CreateRotationInput!) {
  createRotation(input: $input) {
    rotation {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateRotationMutation, CreateRotationMutationVariables>;
export const UpdateRotationDocument = new TypedDocumentString(`
    mutation UpdateRotation($input: UpdateRotationInput!) {
  updateRotation(input: $input) {
    rotation {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateRotationMutation, UpdateRotationMutationVariables>;
export const ArchiveRotationDocument = new TypedDocumentString(`
    mutation ArchiveRotation($input: ArchiveRotationInput!) {
  archiveRotation(input: $input) {
    rotation {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ArchiveRotationMutation, ArchiveRotationMutationVariables>;
export const CreateTopicDocument = new TypedDocumentString(`
    mutation CreateTopic($input: CreateTopicInput!) {
  createTopic(input: $input) {
    topic {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateTopicMutation, CreateTopicMutationVariables>;
export const UpdateTopicDocument = new TypedDocumentString(`
    mutation UpdateTopic($input: UpdateTopicInput!) {
  updateTopic(input: $input) {
    topic {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateTopicMutation, UpdateTopicMutationVariables>;
export const ArchiveTopicDocument = new TypedDocumentString(`
    mutation ArchiveTopic($input: ArchiveTopicInput!) {
  archiveTopic(input: $input) {
    topic {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ArchiveTopicMutation, ArchiveTopicMutationVariables>;
export const CreateCoverageDocument = new TypedDocumentString(`
    mutation CreateCoverage($input: CreateCoverageInput!) {
  createCoverage(input: $input) {
    coverage {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateCoverageMutation, CreateCoverageMutationVariables>;
export const UpdateCoverageDocument = new TypedDocumentString(`
    mutation UpdateCoverage($input: UpdateCoverageInput!) {
  updateCoverage(input: $input) {
    coverage {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateCoverageMutation, UpdateCoverageMutationVariables>;
export const ArchiveCoverageDocument = new TypedDocumentString(`
    mutation ArchiveCoverage($input: ArchiveCoverageInput!) {
  archiveCoverage(input: $input) {
    coverage {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ArchiveCoverageMutation, ArchiveCoverageMutationVariables>;
export const CreatePrerequisiteDocument = new TypedDocumentString(`
    mutation CreatePrerequisite($input: CreatePrerequisiteInput!) {
  createPrerequisite(input: $input) {
    prerequisite {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreatePrerequisiteMutation, CreatePrerequisiteMutationVariables>;
export const UpdatePrerequisiteDocument = new TypedDocumentString(`
    mutation UpdatePrerequisite($input: UpdatePrerequisiteInput!) {
  updatePrerequisite(input: $input) {
    prerequisite {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UpdatePrerequisiteMutation, UpdatePrerequisiteMutationVariables>;
export const ArchivePrerequisiteDocument = new TypedDocumentString(`
    mutation ArchivePrerequisite($input: ArchivePrerequisiteInput!) {
  archivePrerequisite(input: $input) {
    prerequisite {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ArchivePrerequisiteMutation, ArchivePrerequisiteMutationVariables>;
export const CreateMentorDocument = new TypedDocumentString(`
    mutation CreateMentor($input: CreateMentorInput!) {
  createMentor(input: $input) {
    mentor {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateMentorMutation, CreateMentorMutationVariables>;
export const UpdateMentorDocument = new TypedDocumentString(`
    mutation UpdateMentor($input: UpdateMentorInput!) {
  updateMentor(input: $input) {
    mentor {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateMentorMutation, UpdateMentorMutationVariables>;
export const ArchiveMentorDocument = new TypedDocumentString(`
    mutation ArchiveMentor($input: ArchiveMentorInput!) {
  archiveMentor(input: $input) {
    mentor {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ArchiveMentorMutation, ArchiveMentorMutationVariables>;
export const UpdateMentorAbsenceDocument = new TypedDocumentString(`
    mutation UpdateMentorAbsence($input: UpdateMentorAbsenceInput!) {
  updateMentorAbsence(input: $input) {
    mentorAbsence {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateMentorAbsenceMutation, UpdateMentorAbsenceMutationVariables>;
export const ArchiveMentorAbsenceDocument = new TypedDocumentString(`
    mutation ArchiveMentorAbsence($input: ArchiveMentorAbsenceInput!) {
  archiveMentorAbsence(input: $input) {
    mentorAbsence {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ArchiveMentorAbsenceMutation, ArchiveMentorAbsenceMutationVariables>;
export const CreateSiteDocument = new TypedDocumentString(`
    mutation CreateSite($input: CreateSiteInput!) {
  createSite(input: $input) {
    site {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateSiteMutation, CreateSiteMutationVariables>;
export const UpdateSiteDocument = new TypedDocumentString(`
    mutation UpdateSite($input: UpdateSiteInput!) {
  updateSite(input: $input) {
    site {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateSiteMutation, UpdateSiteMutationVariables>;
export const ArchiveSiteDocument = new TypedDocumentString(`
    mutation ArchiveSite($input: ArchiveSiteInput!) {
  archiveSite(input: $input) {
    site {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ArchiveSiteMutation, ArchiveSiteMutationVariables>;
export const CreateAgreementDocument = new TypedDocumentString(`
    mutation CreateAgreement($input: CreateAgreementInput!) {
  createAgreement(input: $input) {
    agreement {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateAgreementMutation, CreateAgreementMutationVariables>;
export const UpdateAgreementDocument = new TypedDocumentString(`
    mutation UpdateAgreement($input: UpdateAgreementInput!) {
  updateAgreement(input: $input) {
    agreement {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateAgreementMutation, UpdateAgreementMutationVariables>;
export const ArchiveAgreementDocument = new TypedDocumentString(`
    mutation ArchiveAgreement($input: ArchiveAgreementInput!) {
  archiveAgreement(input: $input) {
    agreement {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ArchiveAgreementMutation, ArchiveAgreementMutationVariables>;
export const CreateOffsiteOptionDocument = new TypedDocumentString(`
    mutation CreateOffsiteOption($input: CreateOffsiteOptionInput!) {
  createOffsiteOption(input: $input) {
    offsiteOption {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateOffsiteOptionMutation, CreateOffsiteOptionMutationVariables>;
export const UpdateOffsiteOptionDocument = new TypedDocumentString(`
    mutation UpdateOffsiteOption($input: UpdateOffsiteOptionInput!) {
  updateOffsiteOption(input: $input) {
    offsiteOption {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateOffsiteOptionMutation, UpdateOffsiteOptionMutationVariables>;
export const ArchiveOffsiteOptionDocument = new TypedDocumentString(`
    mutation ArchiveOffsiteOption($input: ArchiveOffsiteOptionInput!) {
  archiveOffsiteOption(input: $input) {
    offsiteOption {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ArchiveOffsiteOptionMutation, ArchiveOffsiteOptionMutationVariables>;
export const CreateFellowDocument = new TypedDocumentString(`
    mutation CreateFellow($input: CreateFellowInput!) {
  createFellow(input: $input) {
    fellow {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateFellowMutation, CreateFellowMutationVariables>;
export const UpdateFellowDocument = new TypedDocumentString(`
    mutation UpdateFellow($input: UpdateFellowInput!) {
  updateFellow(input: $input) {
    fellow {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateFellowMutation, UpdateFellowMutationVariables>;
export const ArchiveFellowDocument = new TypedDocumentString(`
    mutation ArchiveFellow($input: ArchiveFellowInput!) {
  archiveFellow(input: $input) {
    fellow {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ArchiveFellowMutation, ArchiveFellowMutationVariables>;
export const CreateEnrollmentDocument = new TypedDocumentString(`
    mutation CreateEnrollment($input: CreateEnrollmentInput!) {
  createEnrollment(input: $input) {
    enrollment {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateEnrollmentMutation, CreateEnrollmentMutationVariables>;
export const UpdateEnrollmentDocument = new TypedDocumentString(`
    mutation UpdateEnrollment($input: UpdateEnrollmentInput!) {
  updateEnrollment(input: $input) {
    enrollment {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateEnrollmentMutation, UpdateEnrollmentMutationVariables>;
export const ArchiveEnrollmentDocument = new TypedDocumentString(`
    mutation ArchiveEnrollment($input: ArchiveEnrollmentInput!) {
  archiveEnrollment(input: $input) {
    enrollment {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ArchiveEnrollmentMutation, ArchiveEnrollmentMutationVariables>;
export const ArchiveWishDocument = new TypedDocumentString(`
    mutation ArchiveWish($input: ArchiveWishInput!) {
  archiveWish(input: $input) {
    wish {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ArchiveWishMutation, ArchiveWishMutationVariables>;
export const ArchiveLeaveDocument = new TypedDocumentString(`
    mutation ArchiveLeave($input: ArchiveLeaveInput!) {
  archiveLeave(input: $input) {
    leave {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ArchiveLeaveMutation, ArchiveLeaveMutationVariables>;
export const UpdateOffsiteRequestDocument = new TypedDocumentString(`
    mutation UpdateOffsiteRequest($input: UpdateOffsiteRequestInput!) {
  updateOffsiteRequest(input: $input) {
    offsiteRequest {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateOffsiteRequestMutation, UpdateOffsiteRequestMutationVariables>;
export const SetCalendarDocument = new TypedDocumentString(`
    mutation SetCalendar($input: SetCalendarInput!) {
  setCalendar(input: $input) {
    academicYear {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetCalendarMutation, SetCalendarMutationVariables>;
export const SetCurriculumDocument = new TypedDocumentString(`
    mutation SetCurriculum($input: SetCurriculumInput!) {
  setCurriculum(input: $input) {
    track {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetCurriculumMutation, SetCurriculumMutationVariables>;
export const ImportProgramDocument = new TypedDocumentString(`
    mutation ImportProgram($input: ImportProgramInput!) {
  importProgram(input: $input) {
    programs {
      id
      title
    }
    rows
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ImportProgramMutation, ImportProgramMutationVariables>;
export const ElectivesAskedDocument = new TypedDocumentString(`
    query ElectivesAsked($program: ID!, $after: Cursor) {
  electiveRequests(
    first: 50
    after: $after
    orderBy: {field: CREATED_AT, direction: DESC}
    where: {programID: $program, archivedAtIsNil: true, stateNEQ: DRAFT}
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...ElectiveAsked
        consequenceAnswer {
          sentence
        }
      }
    }
  }
}
    fragment Word on Approval {
  id
  role
  decision
  note
  createdAt
  subjectVersion
  account {
    id
    name
  }
}
fragment ElectiveAsked on ElectiveRequest {
  id
  version
  state
  objective
  blocks
  firstBlockID
  enrollmentID
  decidedOn
  decisionNote
  createdAt
  scenarioID
  mentorID
  rotationID
  enrollment {
    id
    academicYearID
    fellow {
      id
      name
    }
  }
  mentor {
    id
    name
  }
  rotation {
    id
    title
  }
  firstBlock {
    id
    title
    startsOn
  }
  approvals(
    first: 10
    orderBy: {field: CREATED_AT, direction: ASC}
    where: {archivedAtIsNil: true}
  ) {
    edges {
      node {
        ...Word
      }
    }
  }
}`) as unknown as TypedDocumentString<ElectivesAskedQuery, ElectivesAskedQueryVariables>;
export const OffsiteAskedForDocument = new TypedDocumentString(`
    query OffsiteAskedFor($program: ID!, $after: Cursor) {
  offsiteRequests(
    first: 50
    after: $after
    orderBy: {field: CREATED_AT, direction: DESC}
    where: {programID: $program, archivedAtIsNil: true, stateNEQ: DRAFT}
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...OffsiteAsked
        consequenceAnswer {
          sentence
        }
      }
    }
  }
}
    fragment Word on Approval {
  id
  role
  decision
  note
  createdAt
  subjectVersion
  account {
    id
    name
  }
}
fragment OffsiteAsked on OffsiteRequest {
  id
  version
  state
  objective
  initiative
  blocks
  firstBlockID
  enrollmentID
  decidedOn
  decisionNote
  createdAt
  scenarioID
  mentorID
  offsiteOptionID
  fundingCents
  fundingSource
  enrollment {
    id
    academicYearID
    fellow {
      id
      name
    }
  }
  mentor {
    id
    name
  }
  offsiteOption {
    id
    title
    rotationID
    site {
      id
      title
      city
    }
  }
  firstBlock {
    id
    title
    startsOn
  }
  approvals(
    first: 10
    orderBy: {field: CREATED_AT, direction: ASC}
    where: {archivedAtIsNil: true}
  ) {
    edges {
      node {
        ...Word
      }
    }
  }
}`) as unknown as TypedDocumentString<OffsiteAskedForQuery, OffsiteAskedForQueryVariables>;
export const RequestWholeDocument = new TypedDocumentString(`
    query RequestWhole($id: ID!) {
  elective: node(id: $id) {
    ... on ElectiveRequest {
      ...ElectiveAsked
      consequenceAnswer {
        ...WhatIf
      }
    }
  }
  offsite: node(id: $id) {
    ... on OffsiteRequest {
      ...OffsiteAsked
      consequenceAnswer {
        ...WhatIf
      }
    }
  }
}
    fragment BreachHere on Breach {
  key
  rule
  title
  tier
  basis
  forceable
  sentence
  open
  past
  enrollmentID
  rotationID
  mentorID
  offsiteOptionID
  blockIDs
  exception {
    id
    reason
  }
}
fragment Word on Approval {
  id
  role
  decision
  note
  createdAt
  subjectVersion
  account {
    id
    name
  }
}
fragment ElectiveAsked on ElectiveRequest {
  id
  version
  state
  objective
  blocks
  firstBlockID
  enrollmentID
  decidedOn
  decisionNote
  createdAt
  scenarioID
  mentorID
  rotationID
  enrollment {
    id
    academicYearID
    fellow {
      id
      name
    }
  }
  mentor {
    id
    name
  }
  rotation {
    id
    title
  }
  firstBlock {
    id
    title
    startsOn
  }
  approvals(
    first: 10
    orderBy: {field: CREATED_AT, direction: ASC}
    where: {archivedAtIsNil: true}
  ) {
    edges {
      node {
        ...Word
      }
    }
  }
}
fragment OffsiteAsked on OffsiteRequest {
  id
  version
  state
  objective
  initiative
  blocks
  firstBlockID
  enrollmentID
  decidedOn
  decisionNote
  createdAt
  scenarioID
  mentorID
  offsiteOptionID
  fundingCents
  fundingSource
  enrollment {
    id
    academicYearID
    fellow {
      id
      name
    }
  }
  mentor {
    id
    name
  }
  offsiteOption {
    id
    title
    rotationID
    site {
      id
      title
      city
    }
  }
  firstBlock {
    id
    title
    startsOn
  }
  approvals(
    first: 10
    orderBy: {field: CREATED_AT, direction: ASC}
    where: {archivedAtIsNil: true}
  ) {
    edges {
      node {
        ...Word
      }
    }
  }
}
fragment Reason on ReasonItem {
  rule
  title
  sentence
  enrollmentID
  fellow {
    id
    name
  }
  rotation {
    id
    name
  }
  mentor {
    id
    name
  }
  site {
    id
    name
  }
  blocks {
    id
    name
  }
}
fragment Supposed on PlannedCell {
  rotation {
    id
    name
  }
  offsiteOption {
    id
    name
  }
  mentor {
    id
    name
  }
}
fragment OpenPoint on WhatIfOpenPoint {
  kind
  enrollmentID
  sentence
  by
  late
}
fragment WhatIf on WhatIfAnswer {
  schedule {
    id
    number
    title
    state
  }
  baseVersion
  mode
  possible
  proved
  gap
  sentence
  others
  elapsedMs
  steps {
    kind
    sentence
  }
  clash {
    sentence
    kind
    needed
    available
    certainty
    advice
    items {
      ...Reason
    }
    waysOut {
      sentence
      works
      items {
        ...Reason
      }
    }
  }
  moves {
    enrollmentID
    fellow {
      id
      name
    }
    block {
      id
      name
    }
    before {
      ...Supposed
    }
    after {
      ...Supposed
    }
    asked
    because
  }
  breachesMade {
    ...BreachHere
  }
  breachesMended {
    ...BreachHere
  }
  total {
    before {
      value
    }
    after {
      value
    }
    change {
      value
    }
  }
  rules {
    rule
    title
    tier
    change {
      value
    }
  }
  fellows {
    enrollmentID
    name
    cells
    burdensBefore
    burdensAfter
    change {
      value
    }
    perBlock {
      before {
        value
      }
      after {
        value
      }
      change {
        value
      }
    }
    burden {
      change {
        value
      }
    }
  }
  nobody {
    change {
      value
    }
  }
  wishes {
    before
    after
    wish {
      id
      kind
      rank
      enrollmentID
      rotationID
      blockID
      offsiteOptionID
    }
  }
  fairness {
    before
    after
    worst {
      before {
        value
      }
      after {
        value
      }
      change {
        value
      }
    }
  }
  loads {
    kind
    before
    after
    capacity
    of {
      id
      name
    }
    block {
      id
      name
    }
  }
  open {
    ...OpenPoint
  }
}`) as unknown as TypedDocumentString<RequestWholeQuery, RequestWholeQueryVariables>;
export const AnswerRequestDocument = new TypedDocumentString(`
    mutation AnswerRequest($input: AnswerRequestInput!) {
  answerRequest(input: $input) {
    approval {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerRequestMutation, AnswerRequestMutationVariables>;
export const DecideRequestDocument = new TypedDocumentString(`
    mutation DecideRequest($input: DecideRequestInput!) {
  decideRequest(input: $input) {
    schedule {
      id
      number
      title
    }
    answer {
      sentence
    }
    conflict {
      ...Moved
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment State on CellState {
  rotationID
  offsiteOptionID
  mentorID
  percent
  pinned
  pinReason
}
fragment Moved on WhatIfConflict {
  kind
  sentence
  wasVersion
  nowVersion
  was {
    id
    number
    title
    state
  }
  now {
    id
    number
    title
    state
  }
  cells {
    kind
    enrollmentID
    fellow {
      id
      name
    }
    block {
      id
      title
    }
    before {
      ...State
    }
    after {
      ...State
    }
  }
}`) as unknown as TypedDocumentString<DecideRequestMutation, DecideRequestMutationVariables>;
export const GrantRequestsDocument = new TypedDocumentString(`
    mutation GrantRequests($input: GrantRequestsInput!) {
  grantRequests(input: $input) {
    outcomes {
      requestID
      enrollmentID
      granted
      perBlock
      sentence
    }
    proved
    answer {
      ...WhatIf
    }
    schedule {
      id
      number
      title
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment BreachHere on Breach {
  key
  rule
  title
  tier
  basis
  forceable
  sentence
  open
  past
  enrollmentID
  rotationID
  mentorID
  offsiteOptionID
  blockIDs
  exception {
    id
    reason
  }
}
fragment Reason on ReasonItem {
  rule
  title
  sentence
  enrollmentID
  fellow {
    id
    name
  }
  rotation {
    id
    name
  }
  mentor {
    id
    name
  }
  site {
    id
    name
  }
  blocks {
    id
    name
  }
}
fragment Supposed on PlannedCell {
  rotation {
    id
    name
  }
  offsiteOption {
    id
    name
  }
  mentor {
    id
    name
  }
}
fragment OpenPoint on WhatIfOpenPoint {
  kind
  enrollmentID
  sentence
  by
  late
}
fragment WhatIf on WhatIfAnswer {
  schedule {
    id
    number
    title
    state
  }
  baseVersion
  mode
  possible
  proved
  gap
  sentence
  others
  elapsedMs
  steps {
    kind
    sentence
  }
  clash {
    sentence
    kind
    needed
    available
    certainty
    advice
    items {
      ...Reason
    }
    waysOut {
      sentence
      works
      items {
        ...Reason
      }
    }
  }
  moves {
    enrollmentID
    fellow {
      id
      name
    }
    block {
      id
      name
    }
    before {
      ...Supposed
    }
    after {
      ...Supposed
    }
    asked
    because
  }
  breachesMade {
    ...BreachHere
  }
  breachesMended {
    ...BreachHere
  }
  total {
    before {
      value
    }
    after {
      value
    }
    change {
      value
    }
  }
  rules {
    rule
    title
    tier
    change {
      value
    }
  }
  fellows {
    enrollmentID
    name
    cells
    burdensBefore
    burdensAfter
    change {
      value
    }
    perBlock {
      before {
        value
      }
      after {
        value
      }
      change {
        value
      }
    }
    burden {
      change {
        value
      }
    }
  }
  nobody {
    change {
      value
    }
  }
  wishes {
    before
    after
    wish {
      id
      kind
      rank
      enrollmentID
      rotationID
      blockID
      offsiteOptionID
    }
  }
  fairness {
    before
    after
    worst {
      before {
        value
      }
      after {
        value
      }
      change {
        value
      }
    }
  }
  loads {
    kind
    before
    after
    capacity
    of {
      id
      name
    }
    block {
      id
      name
    }
  }
  open {
    ...OpenPoint
  }
}`) as unknown as TypedDocumentString<GrantRequestsMutation, GrantRequestsMutationVariables>;
export const WithdrawElectiveDocument = new TypedDocumentString(`
    mutation WithdrawElective($input: UpdateElectiveRequestInput!) {
  updateElectiveRequest(input: $input) {
    electiveRequest {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawElectiveMutation, WithdrawElectiveMutationVariables>;
export const WithdrawOffsiteDocument = new TypedDocumentString(`
    mutation WithdrawOffsite($input: UpdateOffsiteRequestInput!) {
  updateOffsiteRequest(input: $input) {
    offsiteRequest {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawOffsiteMutation, WithdrawOffsiteMutationVariables>;
export const WaitingDocument = new TypedDocumentString(`
    query Waiting($program: ID!) {
  electiveRequests(
    first: 100
    where: {programID: $program, archivedAtIsNil: true, state: SUBMITTED}
  ) {
    totalCount
    edges {
      node {
        id
        mentorID
        enrollment {
          id
          academicYearID
        }
        approvals(first: 10, where: {archivedAtIsNil: true}) {
          edges {
            node {
              id
              role
            }
          }
        }
      }
    }
  }
  offsiteRequests(
    first: 100
    where: {programID: $program, archivedAtIsNil: true, state: SUBMITTED}
  ) {
    totalCount
    edges {
      node {
        id
        mentorID
        enrollment {
          id
          academicYearID
        }
        approvals(first: 10, where: {archivedAtIsNil: true}) {
          edges {
            node {
              id
              role
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WaitingQuery, WaitingQueryVariables>;
export const RulesDocument = new TypedDocumentString(`
    query Rules($program: ID!) {
  rules {
    id
    title
    text
    group
    tier
    soft
    weight
    parameters {
      name
      type
      text
      required
      default
      minimum
      maximum
    }
  }
  ruleSettings(first: 100, where: {programID: $program, archivedAtIsNil: true}) {
    edges {
      node {
        id
        version
        academicYearID
        rule
        parameters
        tier
        weight
        enabled
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RulesQuery, RulesQueryVariables>;
export const CreateRuleSettingDocument = new TypedDocumentString(`
    mutation CreateRuleSetting($input: CreateRuleSettingInput!) {
  createRuleSetting(input: $input) {
    ruleSetting {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateRuleSettingMutation, CreateRuleSettingMutationVariables>;
export const UpdateRuleSettingDocument = new TypedDocumentString(`
    mutation UpdateRuleSetting($input: UpdateRuleSettingInput!) {
  updateRuleSetting(input: $input) {
    ruleSetting {
      id
      version
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateRuleSettingMutation, UpdateRuleSettingMutationVariables>;
export const ArchiveRuleSettingDocument = new TypedDocumentString(`
    mutation ArchiveRuleSetting($input: ArchiveRuleSettingInput!) {
  archiveRuleSetting(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ArchiveRuleSettingMutation, ArchiveRuleSettingMutationVariables>;
export const GenerateDocument = new TypedDocumentString(`
    mutation Generate($input: GenerateScheduleInput!) {
  generateSchedule(input: $input) {
    optimizationRun {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<GenerateMutation, GenerateMutationVariables>;
export const ReplanDocument = new TypedDocumentString(`
    mutation Replan($input: ReplanScheduleInput!) {
  replanSchedule(input: $input) {
    optimizationRun {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReplanMutation, ReplanMutationVariables>;
export const CompleteDocument = new TypedDocumentString(`
    mutation Complete($input: CompleteScheduleInput!) {
  completeSchedule(input: $input) {
    optimizationRun {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CompleteMutation, CompleteMutationVariables>;
export const AlternativesDocument = new TypedDocumentString(`
    mutation Alternatives($input: FindAlternativesInput!) {
  findAlternatives(input: $input) {
    optimizationRun {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AlternativesMutation, AlternativesMutationVariables>;
export const RestartDocument = new TypedDocumentString(`
    mutation Restart($id: ID!) {
  restartOptimizationRun(input: {id: $id}) {
    optimizationRun {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RestartMutation, RestartMutationVariables>;
export const CancelRunDocument = new TypedDocumentString(`
    mutation CancelRun($id: ID!) {
  cancelOptimizationRun(input: {id: $id}) {
    optimizationRun {
      id
      status
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CancelRunMutation, CancelRunMutationVariables>;
export const PublishDocument = new TypedDocumentString(`
    mutation Publish($input: PublishScheduleInput!) {
  publishSchedule(input: $input) {
    schedule {
      ...ScheduleHead
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment ScheduleHead on Schedule {
  id
  number
  title
  state
  note
  publishNote
  version
  objective
  bound
  gap
  createdAt
  updatedAt
  publishedAt
  runID
  publishedBy {
    id
    name
  }
  run {
    id
    status
    timeLimitMs
    startedAt
    endedAt
    requestedBy {
      name
    }
  }
}`) as unknown as TypedDocumentString<PublishMutation, PublishMutationVariables>;
export const RunProgressDocument = new TypedDocumentString(`
    subscription RunProgress($id: ID!) {
  optimizationRunProgress(id: $id) {
    status
    phase
    objective
    bound
    gap
    elapsedMs
    final
    schedule {
      id
    }
    optimizationRun {
      id
      failure
    }
  }
}
    `) as unknown as TypedDocumentString<RunProgressSubscription, RunProgressSubscriptionVariables>;
export const RunDocument = new TypedDocumentString(`
    query Run($id: ID!) {
  node(id: $id) {
    ... on OptimizationRun {
      id
      kind
      title
      status
      seed
      timeLimitMs
      phase
      objective
      bound
      gap
      bestAt
      startedAt
      endedAt
      createdAt
      failure
      freezeBefore
      infeasibility {
        sentence
        kind
        needed
        available
        certainty
        advice
        items {
          ...Reason
        }
        waysOut {
          sentence
          works
          items {
            ...Reason
          }
        }
      }
      tierValues {
        tier
        value
        bound
        proved
      }
      changes {
        enrollmentID
        counted
        because
        fellow {
          id
          name
        }
        block {
          id
          name
        }
        before {
          rotation {
            id
            name
          }
          offsiteOption {
            id
            name
          }
          mentor {
            id
            name
          }
        }
        after {
          rotation {
            id
            name
          }
          offsiteOption {
            id
            name
          }
          mentor {
            id
            name
          }
        }
      }
      alternatives {
        number
        objective
        lossPercent
        proved
        distances
        schedule {
          id
          title
        }
        better {
          sentence
        }
      }
      requestedBy {
        name
      }
      academicYear {
        id
        title
      }
      schedules(first: 5) {
        edges {
          node {
            ...ScheduleHead
          }
        }
      }
    }
  }
}
    fragment Reason on ReasonItem {
  rule
  title
  sentence
  enrollmentID
  fellow {
    id
    name
  }
  rotation {
    id
    name
  }
  mentor {
    id
    name
  }
  site {
    id
    name
  }
  blocks {
    id
    name
  }
}
fragment ScheduleHead on Schedule {
  id
  number
  title
  state
  note
  publishNote
  version
  objective
  bound
  gap
  createdAt
  updatedAt
  publishedAt
  runID
  publishedBy {
    id
    name
  }
  run {
    id
    status
    timeLimitMs
    startedAt
    endedAt
    requestedBy {
      name
    }
  }
}`) as unknown as TypedDocumentString<RunQuery, RunQueryVariables>;
export const SessionDocument = new TypedDocumentString(`
    query Session {
  viewer {
    account {
      id
      name
      email
    }
    administrator
    demonstration
    roles {
      role
      program {
        id
      }
      fellow {
        id
        name
      }
      mentor {
        id
        name
      }
    }
  }
  serverInfo {
    version
  }
  programs(
    first: 20
    orderBy: {field: TITLE, direction: ASC}
    where: {archivedAtIsNil: true}
  ) {
    edges {
      node {
        id
        title
        institution
        version
        academicYears(
          first: 20
          orderBy: {field: STARTS_ON, direction: ASC}
          where: {archivedAtIsNil: true}
        ) {
          edges {
            node {
              id
              title
              startsOn
              endsOn
              calendar
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SessionQuery, SessionQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    account {
      id
      name
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut(input: {}) {
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const TryOutDocument = new TypedDocumentString(`
    query TryOut($input: WhatIfInput!) {
  whatIf(input: $input) {
    ...WhatIf
  }
}
    fragment BreachHere on Breach {
  key
  rule
  title
  tier
  basis
  forceable
  sentence
  open
  past
  enrollmentID
  rotationID
  mentorID
  offsiteOptionID
  blockIDs
  exception {
    id
    reason
  }
}
fragment Reason on ReasonItem {
  rule
  title
  sentence
  enrollmentID
  fellow {
    id
    name
  }
  rotation {
    id
    name
  }
  mentor {
    id
    name
  }
  site {
    id
    name
  }
  blocks {
    id
    name
  }
}
fragment Supposed on PlannedCell {
  rotation {
    id
    name
  }
  offsiteOption {
    id
    name
  }
  mentor {
    id
    name
  }
}
fragment OpenPoint on WhatIfOpenPoint {
  kind
  enrollmentID
  sentence
  by
  late
}
fragment WhatIf on WhatIfAnswer {
  schedule {
    id
    number
    title
    state
  }
  baseVersion
  mode
  possible
  proved
  gap
  sentence
  others
  elapsedMs
  steps {
    kind
    sentence
  }
  clash {
    sentence
    kind
    needed
    available
    certainty
    advice
    items {
      ...Reason
    }
    waysOut {
      sentence
      works
      items {
        ...Reason
      }
    }
  }
  moves {
    enrollmentID
    fellow {
      id
      name
    }
    block {
      id
      name
    }
    before {
      ...Supposed
    }
    after {
      ...Supposed
    }
    asked
    because
  }
  breachesMade {
    ...BreachHere
  }
  breachesMended {
    ...BreachHere
  }
  total {
    before {
      value
    }
    after {
      value
    }
    change {
      value
    }
  }
  rules {
    rule
    title
    tier
    change {
      value
    }
  }
  fellows {
    enrollmentID
    name
    cells
    burdensBefore
    burdensAfter
    change {
      value
    }
    perBlock {
      before {
        value
      }
      after {
        value
      }
      change {
        value
      }
    }
    burden {
      change {
        value
      }
    }
  }
  nobody {
    change {
      value
    }
  }
  wishes {
    before
    after
    wish {
      id
      kind
      rank
      enrollmentID
      rotationID
      blockID
      offsiteOptionID
    }
  }
  fairness {
    before
    after
    worst {
      before {
        value
      }
      after {
        value
      }
      change {
        value
      }
    }
  }
  loads {
    kind
    before
    after
    capacity
    of {
      id
      name
    }
    block {
      id
      name
    }
  }
  open {
    ...OpenPoint
  }
}`) as unknown as TypedDocumentString<TryOutQuery, TryOutQueryVariables>;
export const ElectiveMenuDocument = new TypedDocumentString(`
    query ElectiveMenu($schedule: ID!, $enrollment: ID!, $blocks: [ID!]!, $everything: Boolean!, $tried: [ScenarioChangeInput!]) {
  electiveOptions(
    scheduleID: $schedule
    enrollmentID: $enrollment
    blockIDs: $blocks
    everything: $everything
    changes: $tried
  ) {
    elapsedMs
    entries {
      ...Possibility
    }
  }
}
    fragment OpenPoint on WhatIfOpenPoint {
  kind
  enrollmentID
  sentence
  by
  late
}
fragment Possibility on ElectiveEntry {
  rotationID
  offsiteOptionID
  blockIDs
  state
  proved
  sentence
  reason
  others
  breaks {
    key
    sentence
  }
  moves {
    enrollmentID
    blockID
    rotationBeforeID
    offsiteOptionBeforeID
    rotationAfterID
    offsiteOptionAfterID
  }
  loss {
    value
  }
  payers {
    enrollmentID
    fellow {
      name
    }
    change {
      value
    }
  }
  open {
    ...OpenPoint
  }
}`) as unknown as TypedDocumentString<ElectiveMenuQuery, ElectiveMenuQueryVariables>;
export const BestBlocksDocument = new TypedDocumentString(`
    query BestBlocks($schedule: ID!, $enrollment: ID!, $rotation: ID, $option: ID, $blocks: Int, $tried: [ScenarioChangeInput!]) {
  bestBlocksFor(
    scheduleID: $schedule
    enrollmentID: $enrollment
    rotationID: $rotation
    offsiteOptionID: $option
    blocks: $blocks
    changes: $tried
  ) {
    elapsedMs
    entries {
      ...Possibility
    }
  }
}
    fragment OpenPoint on WhatIfOpenPoint {
  kind
  enrollmentID
  sentence
  by
  late
}
fragment Possibility on ElectiveEntry {
  rotationID
  offsiteOptionID
  blockIDs
  state
  proved
  sentence
  reason
  others
  breaks {
    key
    sentence
  }
  moves {
    enrollmentID
    blockID
    rotationBeforeID
    offsiteOptionBeforeID
    rotationAfterID
    offsiteOptionAfterID
  }
  loss {
    value
  }
  payers {
    enrollmentID
    fellow {
      name
    }
    change {
      value
    }
  }
  open {
    ...OpenPoint
  }
}`) as unknown as TypedDocumentString<BestBlocksQuery, BestBlocksQueryVariables>;
export const ScenariosDocument = new TypedDocumentString(`
    query Scenarios($program: ID!, $after: Cursor) {
  scenarios(
    first: 50
    after: $after
    orderBy: {field: UPDATED_AT, direction: DESC}
    where: {programID: $program, archivedAtIsNil: true, stateNEQ: DISCARDED}
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...ScenarioHead
        answer {
          sentence
          possible
          others
          total {
            change {
              value
            }
          }
        }
      }
    }
  }
}
    fragment ScenarioHead on Scenario {
  id
  version
  title
  shared
  state
  mode
  feasible
  solvedAt
  updatedAt
  ownerID
  scheduleID
  baseVersion
  owner {
    id
    name
  }
  schedule {
    id
    number
    title
    state
    academicYearID
  }
  changes(
    first: 50
    orderBy: {field: POSITION, direction: ASC}
    where: {archivedAtIsNil: true}
  ) {
    edges {
      node {
        id
        kind
        position
        sentence
        payload
      }
    }
  }
}`) as unknown as TypedDocumentString<ScenariosQuery, ScenariosQueryVariables>;
export const ScenarioWholeDocument = new TypedDocumentString(`
    query ScenarioWhole($id: ID!) {
  node(id: $id) {
    ... on Scenario {
      ...ScenarioHead
      answer {
        ...WhatIf
      }
      moved {
        ...Moved
      }
      promoted(first: 5) {
        edges {
          node {
            id
            number
            title
            state
          }
        }
      }
    }
  }
}
    fragment BreachHere on Breach {
  key
  rule
  title
  tier
  basis
  forceable
  sentence
  open
  past
  enrollmentID
  rotationID
  mentorID
  offsiteOptionID
  blockIDs
  exception {
    id
    reason
  }
}
fragment State on CellState {
  rotationID
  offsiteOptionID
  mentorID
  percent
  pinned
  pinReason
}
fragment Reason on ReasonItem {
  rule
  title
  sentence
  enrollmentID
  fellow {
    id
    name
  }
  rotation {
    id
    name
  }
  mentor {
    id
    name
  }
  site {
    id
    name
  }
  blocks {
    id
    name
  }
}
fragment Supposed on PlannedCell {
  rotation {
    id
    name
  }
  offsiteOption {
    id
    name
  }
  mentor {
    id
    name
  }
}
fragment OpenPoint on WhatIfOpenPoint {
  kind
  enrollmentID
  sentence
  by
  late
}
fragment WhatIf on WhatIfAnswer {
  schedule {
    id
    number
    title
    state
  }
  baseVersion
  mode
  possible
  proved
  gap
  sentence
  others
  elapsedMs
  steps {
    kind
    sentence
  }
  clash {
    sentence
    kind
    needed
    available
    certainty
    advice
    items {
      ...Reason
    }
    waysOut {
      sentence
      works
      items {
        ...Reason
      }
    }
  }
  moves {
    enrollmentID
    fellow {
      id
      name
    }
    block {
      id
      name
    }
    before {
      ...Supposed
    }
    after {
      ...Supposed
    }
    asked
    because
  }
  breachesMade {
    ...BreachHere
  }
  breachesMended {
    ...BreachHere
  }
  total {
    before {
      value
    }
    after {
      value
    }
    change {
      value
    }
  }
  rules {
    rule
    title
    tier
    change {
      value
    }
  }
  fellows {
    enrollmentID
    name
    cells
    burdensBefore
    burdensAfter
    change {
      value
    }
    perBlock {
      before {
        value
      }
      after {
        value
      }
      change {
        value
      }
    }
    burden {
      change {
        value
      }
    }
  }
  nobody {
    change {
      value
    }
  }
  wishes {
    before
    after
    wish {
      id
      kind
      rank
      enrollmentID
      rotationID
      blockID
      offsiteOptionID
    }
  }
  fairness {
    before
    after
    worst {
      before {
        value
      }
      after {
        value
      }
      change {
        value
      }
    }
  }
  loads {
    kind
    before
    after
    capacity
    of {
      id
      name
    }
    block {
      id
      name
    }
  }
  open {
    ...OpenPoint
  }
}
fragment ScenarioHead on Scenario {
  id
  version
  title
  shared
  state
  mode
  feasible
  solvedAt
  updatedAt
  ownerID
  scheduleID
  baseVersion
  owner {
    id
    name
  }
  schedule {
    id
    number
    title
    state
    academicYearID
  }
  changes(
    first: 50
    orderBy: {field: POSITION, direction: ASC}
    where: {archivedAtIsNil: true}
  ) {
    edges {
      node {
        id
        kind
        position
        sentence
        payload
      }
    }
  }
}
fragment Moved on WhatIfConflict {
  kind
  sentence
  wasVersion
  nowVersion
  was {
    id
    number
    title
    state
  }
  now {
    id
    number
    title
    state
  }
  cells {
    kind
    enrollmentID
    fellow {
      id
      name
    }
    block {
      id
      title
    }
    before {
      ...State
    }
    after {
      ...State
    }
  }
}`) as unknown as TypedDocumentString<ScenarioWholeQuery, ScenarioWholeQueryVariables>;
export const KeepScenarioDocument = new TypedDocumentString(`
    mutation KeepScenario($input: CreateScenarioInput!) {
  createScenario(input: $input) {
    scenario {
      id
      version
      changes(
        first: 50
        orderBy: {field: POSITION, direction: ASC}
        where: {archivedAtIsNil: true, kind: PLACE}
      ) {
        edges {
          node {
            id
          }
        }
      }
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<KeepScenarioMutation, KeepScenarioMutationVariables>;
export const ChangeScenarioDocument = new TypedDocumentString(`
    mutation ChangeScenario($input: ChangeScenarioInput!) {
  changeScenario(input: $input) {
    scenario {
      id
      version
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeScenarioMutation, ChangeScenarioMutationVariables>;
export const SolveScenarioDocument = new TypedDocumentString(`
    mutation SolveScenario($input: SolveScenarioInput!) {
  solveScenario(input: $input) {
    scenario {
      id
      version
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SolveScenarioMutation, SolveScenarioMutationVariables>;
export const PromoteScenarioDocument = new TypedDocumentString(`
    mutation PromoteScenario($input: PromoteScenarioInput!) {
  promoteScenario(input: $input) {
    schedule {
      id
      number
      title
    }
    conflict {
      ...Moved
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment State on CellState {
  rotationID
  offsiteOptionID
  mentorID
  percent
  pinned
  pinReason
}
fragment Moved on WhatIfConflict {
  kind
  sentence
  wasVersion
  nowVersion
  was {
    id
    number
    title
    state
  }
  now {
    id
    number
    title
    state
  }
  cells {
    kind
    enrollmentID
    fellow {
      id
      name
    }
    block {
      id
      title
    }
    before {
      ...State
    }
    after {
      ...State
    }
  }
}`) as unknown as TypedDocumentString<PromoteScenarioMutation, PromoteScenarioMutationVariables>;
export const RebaseScenarioDocument = new TypedDocumentString(`
    mutation RebaseScenario($input: RebaseScenarioInput!) {
  rebaseScenario(input: $input) {
    scenario {
      id
      version
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RebaseScenarioMutation, RebaseScenarioMutationVariables>;
export const DiscardScenarioDocument = new TypedDocumentString(`
    mutation DiscardScenario($input: DiscardScenarioInput!) {
  discardScenario(input: $input) {
    scenario {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DiscardScenarioMutation, DiscardScenarioMutationVariables>;
export const AskForDocument = new TypedDocumentString(`
    mutation AskFor($input: RequestFromScenarioInput!) {
  requestFromScenario(input: $input) {
    electiveRequest {
      id
    }
    offsiteRequest {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AskForMutation, AskForMutationVariables>;
export const SideBySideDocument = new TypedDocumentString(`
    query SideBySide($of: [ComparedInput!]!) {
  compareSideBySide(of: $of) {
    columns {
      title
      possible
      granted
      wishes
      changed
      worstOff
      schedule {
        id
        number
        title
        state
      }
      scenario {
        id
        title
      }
      worst {
        value
      }
      check {
        feasible
        complete
        worth {
          value
        }
      }
      fellows {
        enrollmentID
        value
        perBlock {
          value
        }
      }
    }
    cells {
      enrollmentID
      fellow {
        id
        name
      }
      block {
        id
        name
      }
      states {
        ...State
      }
    }
  }
}
    fragment State on CellState {
  rotationID
  offsiteOptionID
  mentorID
  percent
  pinned
  pinReason
}`) as unknown as TypedDocumentString<SideBySideQuery, SideBySideQueryVariables>;
export const TracksDocument = new TypedDocumentString(`
    query Tracks($id: ID!) {
  node(id: $id) {
    ... on Program {
      id
      tracks(first: 20, where: {archivedAtIsNil: true}) {
        edges {
          node {
            id
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TracksQuery, TracksQueryVariables>;
export const YearDocument = new TypedDocumentString(`
    query Year($id: ID!) {
  node(id: $id) {
    ... on AcademicYear {
      id
      title
      startsOn
      endsOn
      calendar
      offsiteLimit
      approvalsNeeded
      version
      program {
        id
        title
        institution
      }
      blocks(
        first: 60
        orderBy: {field: NUMBER, direction: ASC}
        where: {archivedAtIsNil: true}
      ) {
        edges {
          node {
            id
            number
            title
            startsOn
            endsOn
          }
        }
      }
      coverages(first: 100, where: {archivedAtIsNil: true}) {
        edges {
          node {
            id
            version
            rotationID
            blockID
            minimum
            maximum
          }
        }
      }
      schedules(
        first: 60
        orderBy: {field: NUMBER, direction: DESC}
        where: {archivedAtIsNil: true}
      ) {
        edges {
          node {
            ...ScheduleHead
          }
        }
      }
      optimizationRuns(first: 10, orderBy: {field: CREATED_AT, direction: DESC}) {
        edges {
          node {
            id
            status
            title
            createdAt
            failure
          }
        }
      }
    }
  }
}
    fragment ScheduleHead on Schedule {
  id
  number
  title
  state
  note
  publishNote
  version
  objective
  bound
  gap
  createdAt
  updatedAt
  publishedAt
  runID
  publishedBy {
    id
    name
  }
  run {
    id
    status
    timeLimitMs
    startedAt
    endedAt
    requestedBy {
      name
    }
  }
}`) as unknown as TypedDocumentString<YearQuery, YearQueryVariables>;
export const YearPeopleDocument = new TypedDocumentString(`
    query YearPeople($id: ID!, $after: Cursor) {
  enrollments(
    first: 100
    after: $after
    where: {academicYearID: $id, archivedAtIsNil: true}
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        version
        sharePercent
        startsOn
        endsOn
        offsiteMax
        fellow {
          id
          name
          trainingLevel
        }
        track {
          id
          title
        }
        blockShares(where: {archivedAtIsNil: true}) {
          edges {
            node {
              blockID
              percent
            }
          }
        }
        leaves(where: {archivedAtIsNil: true}) {
          edges {
            node {
              id
              version
              kind
              startsOn
              endsOn
              state
              note
            }
          }
        }
        wishes(first: 20, where: {archivedAtIsNil: true}) {
          edges {
            node {
              id
              version
              kind
              rank
              rotationID
              blockID
              offsiteOptionID
              note
              withdrawnAt
            }
          }
        }
        pins(first: 20, where: {archivedAtIsNil: true}) {
          edges {
            node {
              id
              blockID
              kind
              rotationID
              offsiteOptionID
              reason
            }
          }
        }
        offsiteRequests(where: {archivedAtIsNil: true, state: SUBMITTED}) {
          edges {
            node {
              id
              offsiteOption {
                title
              }
            }
          }
        }
        electiveRequests(where: {archivedAtIsNil: true, state: SUBMITTED}) {
          edges {
            node {
              id
              rotation {
                title
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<YearPeopleQuery, YearPeopleQueryVariables>;
export const ProgramNamesDocument = new TypedDocumentString(`
    query ProgramNames($id: ID!) {
  node(id: $id) {
    ... on Program {
      id
      rotations(first: 100, where: {archivedAtIsNil: true}) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...RotationName
          }
        }
      }
      mentors(first: 100, where: {archivedAtIsNil: true}) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...MentorName
          }
        }
      }
      sites(first: 100, where: {archivedAtIsNil: true}) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...SiteName
          }
        }
      }
      offsiteOptions(first: 100, where: {archivedAtIsNil: true}) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...OptionName
          }
        }
      }
    }
  }
}
    fragment RotationName on Rotation {
  id
  code
  title
  kind
  about
  needsMentor
  siteID
}
fragment MentorName on Mentor {
  id
  name
  title
  capacity
  siteID
  capacities(first: 60, where: {archivedAtIsNil: true}) {
    edges {
      node {
        blockID
        capacity
      }
    }
  }
  absences(where: {archivedAtIsNil: true}) {
    edges {
      node {
        id
        startsOn
        endsOn
        reason
      }
    }
  }
}
fragment SiteName on Site {
  id
  code
  title
  city
  kind
}
fragment OptionName on OffsiteOption {
  id
  code
  title
  rotationID
  siteID
  slots
}`) as unknown as TypedDocumentString<ProgramNamesQuery, ProgramNamesQueryVariables>;
export const MoreRotationNamesDocument = new TypedDocumentString(`
    query MoreRotationNames($id: ID!, $after: Cursor) {
  node(id: $id) {
    ... on Program {
      id
      rotations(first: 100, after: $after, where: {archivedAtIsNil: true}) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...RotationName
          }
        }
      }
    }
  }
}
    fragment RotationName on Rotation {
  id
  code
  title
  kind
  about
  needsMentor
  siteID
}`) as unknown as TypedDocumentString<MoreRotationNamesQuery, MoreRotationNamesQueryVariables>;
export const MoreMentorNamesDocument = new TypedDocumentString(`
    query MoreMentorNames($id: ID!, $after: Cursor) {
  node(id: $id) {
    ... on Program {
      id
      mentors(first: 100, after: $after, where: {archivedAtIsNil: true}) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...MentorName
          }
        }
      }
    }
  }
}
    fragment MentorName on Mentor {
  id
  name
  title
  capacity
  siteID
  capacities(first: 60, where: {archivedAtIsNil: true}) {
    edges {
      node {
        blockID
        capacity
      }
    }
  }
  absences(where: {archivedAtIsNil: true}) {
    edges {
      node {
        id
        startsOn
        endsOn
        reason
      }
    }
  }
}`) as unknown as TypedDocumentString<MoreMentorNamesQuery, MoreMentorNamesQueryVariables>;
export const MoreSiteNamesDocument = new TypedDocumentString(`
    query MoreSiteNames($id: ID!, $after: Cursor) {
  node(id: $id) {
    ... on Program {
      id
      sites(first: 100, after: $after, where: {archivedAtIsNil: true}) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...SiteName
          }
        }
      }
    }
  }
}
    fragment SiteName on Site {
  id
  code
  title
  city
  kind
}`) as unknown as TypedDocumentString<MoreSiteNamesQuery, MoreSiteNamesQueryVariables>;
export const MoreOptionNamesDocument = new TypedDocumentString(`
    query MoreOptionNames($id: ID!, $after: Cursor) {
  node(id: $id) {
    ... on Program {
      id
      offsiteOptions(first: 100, after: $after, where: {archivedAtIsNil: true}) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...OptionName
          }
        }
      }
    }
  }
}
    fragment OptionName on OffsiteOption {
  id
  code
  title
  rotationID
  siteID
  slots
}`) as unknown as TypedDocumentString<MoreOptionNamesQuery, MoreOptionNamesQueryVariables>;