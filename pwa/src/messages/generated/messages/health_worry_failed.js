/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown>, why: NonNullable<unknown> }} Health_Worry_FailedInputs */

const nl_health_worry_failed = /** @type {(inputs: Health_Worry_FailedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name}: de laatste keer mislukte. ${i?.why}`)
};

const en_health_worry_failed = /** @type {(inputs: Health_Worry_FailedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name}: the last time failed. ${i?.why}`)
};

/**
* | output |
* | --- |
* | "{name}: the last time failed. {why}" |
*
* @param {Health_Worry_FailedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_worry_failed = /** @type {((inputs: Health_Worry_FailedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Worry_FailedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_worry_failed(inputs)
	return nl_health_worry_failed(inputs)
});