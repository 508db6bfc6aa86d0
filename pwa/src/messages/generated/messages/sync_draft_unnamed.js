/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_Draft_UnnamedInputs */

const nl_sync_draft_unnamed = /** @type {(inputs: Sync_Draft_UnnamedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Formulier`)
};

const en_sync_draft_unnamed = /** @type {(inputs: Sync_Draft_UnnamedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Form`)
};

/**
* | output |
* | --- |
* | "Form" |
*
* @param {Sync_Draft_UnnamedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_draft_unnamed = /** @type {((inputs?: Sync_Draft_UnnamedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Draft_UnnamedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_draft_unnamed(inputs)
	return nl_sync_draft_unnamed(inputs)
});