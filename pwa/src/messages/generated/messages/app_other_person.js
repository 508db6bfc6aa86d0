/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Other_PersonInputs */

const nl_app_other_person = /** @type {(inputs: App_Other_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Uw werk blijft op dit apparaat. Het wordt pas verzonden als u zelf bent aangemeld.`)
};

const en_app_other_person = /** @type {(inputs: App_Other_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your work stays on this device. It is sent only when you are signed in yourself.`)
};

/**
* | output |
* | --- |
* | "Your work stays on this device. It is sent only when you are signed in yourself." |
*
* @param {App_Other_PersonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_other_person = /** @type {((inputs?: App_Other_PersonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Other_PersonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_other_person(inputs)
	return nl_app_other_person(inputs)
});