/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} People_Organisation_Resume_TitleInputs */

const nl_people_organisation_resume_title = /** @type {(inputs: People_Organisation_Resume_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} toch niet laten stoppen?`)
};

const en_people_organisation_resume_title = /** @type {(inputs: People_Organisation_Resume_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Let ${i?.name} go on after all?`)
};

/**
* | output |
* | --- |
* | "Let {name} go on after all?" |
*
* @param {People_Organisation_Resume_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_resume_title = /** @type {((inputs: People_Organisation_Resume_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_Resume_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_resume_title(inputs)
	return nl_people_organisation_resume_title(inputs)
});