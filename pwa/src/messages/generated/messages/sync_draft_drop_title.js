/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_Draft_Drop_TitleInputs */

const nl_sync_draft_drop_title = /** @type {(inputs: Sync_Draft_Drop_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Concept weggooien?`)
};

const en_sync_draft_drop_title = /** @type {(inputs: Sync_Draft_Drop_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Throw the draft away?`)
};

/**
* | output |
* | --- |
* | "Throw the draft away?" |
*
* @param {Sync_Draft_Drop_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_draft_drop_title = /** @type {((inputs?: Sync_Draft_Drop_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Draft_Drop_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_draft_drop_title(inputs)
	return nl_sync_draft_drop_title(inputs)
});