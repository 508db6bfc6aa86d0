/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Space_MakeInputs */

const nl_app_space_make = /** @type {(inputs: App_Space_MakeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wis foto’s of apps die u niet nodig hebt. Verzend wat hier nog staat zodra er internet is.`)
};

const en_app_space_make = /** @type {(inputs: App_Space_MakeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Delete photos or apps that you do not need. Send what is still here as soon as there is internet.`)
};

/**
* | output |
* | --- |
* | "Delete photos or apps that you do not need. Send what is still here as soon as there is internet." |
*
* @param {App_Space_MakeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_space_make = /** @type {((inputs?: App_Space_MakeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Space_MakeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_space_make(inputs)
	return nl_app_space_make(inputs)
});