/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Sign_In_OrganisationInputs */

const nl_app_sign_in_organisation = /** @type {(inputs: App_Sign_In_OrganisationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Voor welke organisatie werkt u nu?`)
};

const en_app_sign_in_organisation = /** @type {(inputs: App_Sign_In_OrganisationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For which organisation do you work now?`)
};

/**
* | output |
* | --- |
* | "For which organisation do you work now?" |
*
* @param {App_Sign_In_OrganisationInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_sign_in_organisation = /** @type {((inputs?: App_Sign_In_OrganisationInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Sign_In_OrganisationInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_sign_in_organisation(inputs)
	return nl_app_sign_in_organisation(inputs)
});