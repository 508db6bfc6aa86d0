/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Update_NeededInputs */

const nl_app_update_needed = /** @type {(inputs: App_Update_NeededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De server vraagt om een nieuwere versie van de app. Verbind met internet; verzenden gaat door.`)
};

const en_app_update_needed = /** @type {(inputs: App_Update_NeededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The server asks for a newer version of the app. Connect to internet; sending goes on.`)
};

/**
* | output |
* | --- |
* | "The server asks for a newer version of the app. Connect to internet; sending goes on." |
*
* @param {App_Update_NeededInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_update_needed = /** @type {((inputs?: App_Update_NeededInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Update_NeededInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_update_needed(inputs)
	return nl_app_update_needed(inputs)
});