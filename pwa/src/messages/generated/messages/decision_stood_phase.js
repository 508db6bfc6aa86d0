/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Stood_PhaseInputs */

const nl_decision_stood_phase = /** @type {(inputs: Decision_Stood_PhaseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fase`)
};

const en_decision_stood_phase = /** @type {(inputs: Decision_Stood_PhaseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Phase`)
};

/**
* | output |
* | --- |
* | "Phase" |
*
* @param {Decision_Stood_PhaseInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_stood_phase = /** @type {((inputs?: Decision_Stood_PhaseInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Stood_PhaseInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_stood_phase(inputs)
	return nl_decision_stood_phase(inputs)
});