/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_Not_RecordedInputs */

const nl_duty_not_recorded = /** @type {(inputs: Duty_Not_RecordedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit is niet vastgelegd. Probeer het opnieuw.`)
};

const en_duty_not_recorded = /** @type {(inputs: Duty_Not_RecordedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This was not recorded. Try again.`)
};

/**
* | output |
* | --- |
* | "This was not recorded. Try again." |
*
* @param {Duty_Not_RecordedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_not_recorded = /** @type {((inputs?: Duty_Not_RecordedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Not_RecordedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_not_recorded(inputs)
	return nl_duty_not_recorded(inputs)
});