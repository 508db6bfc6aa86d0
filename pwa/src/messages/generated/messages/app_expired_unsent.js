/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_Expired_UnsentInputs */

const nl_app_expired_unsent = /** @type {(inputs: App_Expired_UnsentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Uw werk staat veilig op dit apparaat. Meld u opnieuw aan om het te verzenden.`)
};

const en_app_expired_unsent = /** @type {(inputs: App_Expired_UnsentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your work is safe on this device. Sign in again to send it.`)
};

/**
* | output |
* | --- |
* | "Your work is safe on this device. Sign in again to send it." |
*
* @param {App_Expired_UnsentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_expired_unsent = /** @type {((inputs?: App_Expired_UnsentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Expired_UnsentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_expired_unsent(inputs)
	return nl_app_expired_unsent(inputs)
});