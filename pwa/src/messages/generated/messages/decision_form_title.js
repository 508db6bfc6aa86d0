/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Form_TitleInputs */

const nl_decision_form_title = /** @type {(inputs: Decision_Form_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Besluit van het Regieteam`)
};

const en_decision_form_title = /** @type {(inputs: Decision_Form_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Decision of the Regieteam`)
};

/**
* | output |
* | --- |
* | "Decision of the Regieteam" |
*
* @param {Decision_Form_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_form_title = /** @type {((inputs?: Decision_Form_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Form_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_form_title(inputs)
	return nl_decision_form_title(inputs)
});