/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Form_IntroInputs */

const nl_decision_form_intro = /** @type {(inputs: Decision_Form_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U kunt dit vooraf invullen. Vastleggen kan alleen met verbinding, na het voorlezen.`)
};

const en_decision_form_intro = /** @type {(inputs: Decision_Form_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You can fill this in beforehand. Recording needs a connection, after reading it back.`)
};

/**
* | output |
* | --- |
* | "You can fill this in beforehand. Recording needs a connection, after reading it back." |
*
* @param {Decision_Form_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_form_intro = /** @type {((inputs?: Decision_Form_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Form_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_form_intro(inputs)
	return nl_decision_form_intro(inputs)
});