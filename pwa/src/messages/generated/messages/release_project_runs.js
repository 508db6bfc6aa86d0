/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Release_Project_RunsInputs */

const nl_release_project_runs = /** @type {(inputs: Release_Project_RunsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Loopt tot en met ${i?.day}`)
};

const en_release_project_runs = /** @type {(inputs: Release_Project_RunsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Runs up to and including ${i?.day}`)
};

/**
* | output |
* | --- |
* | "Runs up to and including {day}" |
*
* @param {Release_Project_RunsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_project_runs = /** @type {((inputs: Release_Project_RunsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Project_RunsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_project_runs(inputs)
	return nl_release_project_runs(inputs)
});