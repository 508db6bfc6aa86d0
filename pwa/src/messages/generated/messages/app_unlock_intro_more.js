/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} App_Unlock_Intro_MoreInputs */

const nl_app_unlock_intro_more = /** @type {(inputs: App_Unlock_Intro_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Op dit apparaat staan ${i?.count} kluizen. Uw wachtzin opent die van u, ook zonder internet.`)
};

const en_app_unlock_intro_more = /** @type {(inputs: App_Unlock_Intro_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`This device holds ${i?.count} vaults. Your passphrase opens yours, also without internet.`)
};

/**
* | output |
* | --- |
* | "This device holds {count} vaults. Your passphrase opens yours, also without internet." |
*
* @param {App_Unlock_Intro_MoreInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_unlock_intro_more = /** @type {((inputs: App_Unlock_Intro_MoreInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_Unlock_Intro_MoreInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_unlock_intro_more(inputs)
	return nl_app_unlock_intro_more(inputs)
});