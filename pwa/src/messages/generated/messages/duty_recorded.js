/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_RecordedInputs */

const nl_duty_recorded = /** @type {(inputs: Duty_RecordedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vastgelegd: de brief is vandaag verstuurd.`)
};

const en_duty_recorded = /** @type {(inputs: Duty_RecordedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Recorded: the letter was sent today.`)
};

/**
* | output |
* | --- |
* | "Recorded: the letter was sent today." |
*
* @param {Duty_RecordedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_recorded = /** @type {((inputs?: Duty_RecordedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_RecordedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_recorded(inputs)
	return nl_duty_recorded(inputs)
});