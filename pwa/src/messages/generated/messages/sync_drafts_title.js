/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_Drafts_TitleInputs */

const nl_sync_drafts_title = /** @type {(inputs: Sync_Drafts_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Concepten op dit apparaat`)
};

const en_sync_drafts_title = /** @type {(inputs: Sync_Drafts_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Drafts on this device`)
};

/**
* | output |
* | --- |
* | "Drafts on this device" |
*
* @param {Sync_Drafts_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_drafts_title = /** @type {((inputs?: Sync_Drafts_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Drafts_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_drafts_title(inputs)
	return nl_sync_drafts_title(inputs)
});