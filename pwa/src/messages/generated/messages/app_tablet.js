/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_TabletInputs */

const nl_app_tablet = /** @type {(inputs: App_TabletInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit apparaat`)
};

const en_app_tablet = /** @type {(inputs: App_TabletInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This device`)
};

/**
* | output |
* | --- |
* | "This device" |
*
* @param {App_TabletInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_tablet = /** @type {((inputs?: App_TabletInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_TabletInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_tablet(inputs)
	return nl_app_tablet(inputs)
});