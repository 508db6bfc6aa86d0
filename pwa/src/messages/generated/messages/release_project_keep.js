/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Project_KeepInputs */

const nl_release_project_keep = /** @type {(inputs: Release_Project_KeepInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Laat het lopen`)
};

const en_release_project_keep = /** @type {(inputs: Release_Project_KeepInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Let it run`)
};

/**
* | output |
* | --- |
* | "Let it run" |
*
* @param {Release_Project_KeepInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_project_keep = /** @type {((inputs?: Release_Project_KeepInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Project_KeepInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_project_keep(inputs)
	return nl_release_project_keep(inputs)
});