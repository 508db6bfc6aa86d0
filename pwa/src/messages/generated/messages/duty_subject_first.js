/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_Subject_FirstInputs */

const nl_duty_subject_first = /** @type {(inputs: Duty_Subject_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Uw huur is nog niet betaald`)
};

const en_duty_subject_first = /** @type {(inputs: Duty_Subject_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your rent has not been paid yet`)
};

/**
* | output |
* | --- |
* | "Your rent has not been paid yet" |
*
* @param {Duty_Subject_FirstInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_subject_first = /** @type {((inputs?: Duty_Subject_FirstInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Subject_FirstInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_subject_first(inputs)
	return nl_duty_subject_first(inputs)
});