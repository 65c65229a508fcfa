/** The regions that AWS has at the date of the pack, those of its clouds for governments and China apart. */
const regions = [
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
  'ca-central-1',
  'ca-west-1',
  'mx-central-1',
  'sa-east-1',
  'eu-central-1',
  'eu-central-2',
  'eu-north-1',
  'eu-south-1',
  'eu-south-2',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'af-south-1',
  'il-central-1',
  'me-central-1',
  'me-south-1',
  'ap-east-1',
  'ap-east-2',
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-northeast-3',
  'ap-south-1',
  'ap-south-2',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-southeast-3',
  'ap-southeast-4',
  'ap-southeast-5',
  'ap-southeast-7',
  'us-gov-east-1',
  'us-gov-west-1',
] as const;

/**
 * The services that a browser calls most, and those that answer in XML. All others that speak JSON are
 * known by the form of their errors on any host. `execute-api`, `elb`, `compute` and `lambda-url` are left
 * out on purpose: there it is not AWS that answers but whoever built the application.
 */
const services = [
  'bedrock-runtime',
  'cognito-identity',
  'cognito-idp',
  'dynamodb',
  'ec2',
  'kinesis',
  'lambda',
  's3',
  'sns',
  'sqs',
  'sts',
] as const;

/** Hosts below which each customer has one: buckets, GraphQL APIs, devices. */
const below = ['s3', 'appsync-api', 'iot'] as const;

/** AWS's own hosts, service by service, because what lies below amazonaws.com is not all its own. */
export const hosts: readonly string[] = [
  'sts.amazonaws.com',
  'iam.amazonaws.com',
  's3.amazonaws.com',
  '*.s3.amazonaws.com',
  'cloudfront.amazonaws.com',
  'route53.amazonaws.com',
  '*.amazoncognito.com',
  ...regions.flatMap((region) => [
    ...services.map((service) => `${service}.${region}.amazonaws.com`),
    ...below.map((service) => `*.${service}.${region}.amazonaws.com`),
  ]),
];
