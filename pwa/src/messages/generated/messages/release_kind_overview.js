/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Kind_OverviewInputs */

const nl_release_kind_overview = /** @type {(inputs: Release_Kind_OverviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Overzicht van een bewoner`)
};

const en_release_kind_overview = /** @type {(inputs: Release_Kind_OverviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Overview of a resident`)
};

/**
* | output |
* | --- |
* | "Overview of a resident" |
*
* @param {Release_Kind_OverviewInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_kind_overview = /** @type {((inputs?: Release_Kind_OverviewInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Kind_OverviewInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_kind_overview(inputs)
	return nl_release_kind_overview(inputs)
});