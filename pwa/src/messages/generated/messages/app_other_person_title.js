/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Other_Person_TitleInputs */

const nl_app_other_person_title = /** @type {(inputs: App_Other_Person_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Iemand anders is aangemeld`)
};

const en_app_other_person_title = /** @type {(inputs: App_Other_Person_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Somebody else is signed in`)
};

/**
* | output |
* | --- |
* | "Somebody else is signed in" |
*
* @param {App_Other_Person_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_other_person_title = /** @type {((inputs?: App_Other_Person_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Other_Person_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_other_person_title(inputs)
	return nl_app_other_person_title(inputs)
});