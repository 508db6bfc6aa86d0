/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Standpoint_Form_TitleInputs */

const nl_standpoint_form_title = /** @type {(inputs: Standpoint_Form_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Standpunt geven`)
};

const en_standpoint_form_title = /** @type {(inputs: Standpoint_Form_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give a standpoint`)
};

/**
* | output |
* | --- |
* | "Give a standpoint" |
*
* @param {Standpoint_Form_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const standpoint_form_title = /** @type {((inputs?: Standpoint_Form_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Standpoint_Form_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_standpoint_form_title(inputs)
	return nl_standpoint_form_title(inputs)
});