/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_ExpiredInputs */

const nl_app_expired = /** @type {(inputs: App_ExpiredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alles op dit apparaat is bewaard. U kunt doorwerken. Meld u opnieuw aan als u internet hebt.`)
};

const en_app_expired = /** @type {(inputs: App_ExpiredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Everything on this device is kept. You can go on working. Sign in again when you have internet.`)
};

/**
* | output |
* | --- |
* | "Everything on this device is kept. You can go on working. Sign in again when you have internet." |
*
* @param {App_ExpiredInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_expired = /** @type {((inputs?: App_ExpiredInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_ExpiredInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_expired(inputs)
	return nl_app_expired(inputs)
});