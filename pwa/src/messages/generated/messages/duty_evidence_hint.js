/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_Evidence_HintInputs */

const nl_duty_evidence_hint = /** @type {(inputs: Duty_Evidence_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bijvoorbeeld een brief of een notitie van een gesprek. Schrijf alleen op wat nodig is.`)
};

const en_duty_evidence_hint = /** @type {(inputs: Duty_Evidence_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For example a letter or a note of a talk. Write down only what is needed.`)
};

/**
* | output |
* | --- |
* | "For example a letter or a note of a talk. Write down only what is needed." |
*
* @param {Duty_Evidence_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_evidence_hint = /** @type {((inputs?: Duty_Evidence_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Evidence_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_evidence_hint(inputs)
	return nl_duty_evidence_hint(inputs)
});