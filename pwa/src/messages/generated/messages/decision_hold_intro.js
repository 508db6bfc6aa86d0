/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Hold_IntroInputs */

const nl_decision_hold_intro = /** @type {(inputs: Decision_Hold_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er komt nog geen besluit. U legt vast waarom, tot wanneer, en wie tot die tijd wat doet.`)
};

const en_decision_hold_intro = /** @type {(inputs: Decision_Hold_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no decision yet. You record why, until when, and who does what until then.`)
};

/**
* | output |
* | --- |
* | "There is no decision yet. You record why, until when, and who does what until then." |
*
* @param {Decision_Hold_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_hold_intro = /** @type {((inputs?: Decision_Hold_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Hold_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_hold_intro(inputs)
	return nl_decision_hold_intro(inputs)
});