/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ done: NonNullable<unknown>, asked: NonNullable<unknown> }} Duty_TallyInputs */

const nl_duty_tally = /** @type {(inputs: Duty_TallyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.done} van ${i?.asked} vastgelegd`)
};

const en_duty_tally = /** @type {(inputs: Duty_TallyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.done} of ${i?.asked} recorded`)
};

/**
* | output |
* | --- |
* | "{done} of {asked} recorded" |
*
* @param {Duty_TallyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_tally = /** @type {((inputs: Duty_TallyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_TallyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_tally(inputs)
	return nl_duty_tally(inputs)
});