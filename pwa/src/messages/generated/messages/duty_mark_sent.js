/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_Mark_SentInputs */

const nl_duty_mark_sent = /** @type {(inputs: Duty_Mark_SentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ik heb de brief verstuurd`)
};

const en_duty_mark_sent = /** @type {(inputs: Duty_Mark_SentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`I have sent the letter`)
};

/**
* | output |
* | --- |
* | "I have sent the letter" |
*
* @param {Duty_Mark_SentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_mark_sent = /** @type {((inputs?: Duty_Mark_SentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Mark_SentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_mark_sent(inputs)
	return nl_duty_mark_sent(inputs)
});