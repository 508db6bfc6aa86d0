/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Provisional_HintInputs */

const nl_plan_provisional_hint = /** @type {(inputs: Plan_Provisional_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies ja als u dit als voorzitter alleen besluit, tot de volgende bespreking.`)
};

const en_plan_provisional_hint = /** @type {(inputs: Plan_Provisional_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose yes if you decide this alone as chair, until the next meeting.`)
};

/**
* | output |
* | --- |
* | "Choose yes if you decide this alone as chair, until the next meeting." |
*
* @param {Plan_Provisional_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_provisional_hint = /** @type {((inputs?: Plan_Provisional_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Provisional_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_provisional_hint(inputs)
	return nl_plan_provisional_hint(inputs)
});