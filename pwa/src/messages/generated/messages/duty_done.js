/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Duty_DoneInputs */

const nl_duty_done = /** @type {(inputs: Duty_DoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Gedaan op ${i?.day}`)
};

const en_duty_done = /** @type {(inputs: Duty_DoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Done on ${i?.day}`)
};

/**
* | output |
* | --- |
* | "Done on {day}" |
*
* @param {Duty_DoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_done = /** @type {((inputs: Duty_DoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_DoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_done(inputs)
	return nl_duty_done(inputs)
});