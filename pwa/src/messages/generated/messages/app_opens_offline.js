/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Opens_OfflineInputs */

const nl_app_opens_offline = /** @type {(inputs: App_Opens_OfflineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Openen zonder internet`)
};

const en_app_opens_offline = /** @type {(inputs: App_Opens_OfflineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Opens without internet`)
};

/**
* | output |
* | --- |
* | "Opens without internet" |
*
* @param {App_Opens_OfflineInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_opens_offline = /** @type {((inputs?: App_Opens_OfflineInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Opens_OfflineInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_opens_offline(inputs)
	return nl_app_opens_offline(inputs)
});