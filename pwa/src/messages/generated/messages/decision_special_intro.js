/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Special_IntroInputs */

const nl_decision_special_intro = /** @type {(inputs: Decision_Special_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U zegt namens het Meldpunt wat er met deze aanmelding is.`)
};

const en_decision_special_intro = /** @type {(inputs: Decision_Special_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You say for the desk how this registration stands.`)
};

/**
* | output |
* | --- |
* | "You say for the desk how this registration stands." |
*
* @param {Decision_Special_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_special_intro = /** @type {((inputs?: Decision_Special_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Special_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_special_intro(inputs)
	return nl_decision_special_intro(inputs)
});