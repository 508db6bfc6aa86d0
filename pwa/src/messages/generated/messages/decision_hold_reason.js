/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Hold_ReasonInputs */

const nl_decision_hold_reason = /** @type {(inputs: Decision_Hold_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom is er nog geen besluit?`)
};

const en_decision_hold_reason = /** @type {(inputs: Decision_Hold_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why is there no decision yet?`)
};

/**
* | output |
* | --- |
* | "Why is there no decision yet?" |
*
* @param {Decision_Hold_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_hold_reason = /** @type {((inputs?: Decision_Hold_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Hold_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_hold_reason(inputs)
	return nl_decision_hold_reason(inputs)
});