/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Correct_DoneInputs */

const nl_decision_correct_done = /** @type {(inputs: Decision_Correct_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit besluit is al verbeterd, of er is daarna een ander besluit genomen. Ga verder met het nieuwste besluit.`)
};

const en_decision_correct_done = /** @type {(inputs: Decision_Correct_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This decision was corrected already, or another one was taken after it. Go on with the newest decision.`)
};

/**
* | output |
* | --- |
* | "This decision was corrected already, or another one was taken after it. Go on with the newest decision." |
*
* @param {Decision_Correct_DoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_correct_done = /** @type {((inputs?: Decision_Correct_DoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Correct_DoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_correct_done(inputs)
	return nl_decision_correct_done(inputs)
});