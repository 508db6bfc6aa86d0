/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ letter: NonNullable<unknown>, day: NonNullable<unknown> }} Duty_Sent_EvidenceInputs */

const nl_duty_sent_evidence = /** @type {(inputs: Duty_Sent_EvidenceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.letter}, verstuurd op ${i?.day}`)
};

const en_duty_sent_evidence = /** @type {(inputs: Duty_Sent_EvidenceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.letter}, sent on ${i?.day}`)
};

/**
* | output |
* | --- |
* | "{letter}, sent on {day}" |
*
* @param {Duty_Sent_EvidenceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_sent_evidence = /** @type {((inputs: Duty_Sent_EvidenceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Sent_EvidenceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_sent_evidence(inputs)
	return nl_duty_sent_evidence(inputs)
});