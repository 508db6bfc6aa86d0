/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Arrears_Contact_TitleInputs */

const nl_arrears_contact_title = /** @type {(inputs: Arrears_Contact_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Contact met ${i?.name}`)
};

const en_arrears_contact_title = /** @type {(inputs: Arrears_Contact_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Contact with ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Contact with {name}" |
*
* @param {Arrears_Contact_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrears_contact_title = /** @type {((inputs: Arrears_Contact_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrears_Contact_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrears_contact_title(inputs)
	return nl_arrears_contact_title(inputs)
});